"""What the elements of HTML do to the text in them: run on in a line, break it, or say nothing to a reader."""

UNREAD = frozenset(
    "head title base link meta script style template noscript noframes svg canvas iframe object embed applet video audio "
    "select datalist textarea map area param source track progress meter rp".split()
)
INLINE = frozenset(
    "a abbr acronym b bdi bdo big cite code data del dfn em font i img input ins kbd label mark nobr q rb rt ruby s samp "
    "small span strike strong sub sup time tt u var wbr picture output bsp-link o:p st1:place".split()
)
CELLS = frozenset({"td", "th"})
HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
UNSEEN = frozenset(
    "sr-only visually-hidden visuallyhidden visuallyHidden screen-reader-text screenreader-text screen-reader-only "
    "screenreader-only sr-text u-visually-hidden u-hidden-visually element-invisible assistive-text vh a11y-hidden".split()
)
SWITCHED_OFF = frozenset({"d-none", "hidden"})  # unless another class switches it on, from some width of the window
WHOLE = frozenset({"html", "body", "main"})  # what is hidden here is so until a script has run
