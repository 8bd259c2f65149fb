# book_epub.py EPUB TITLES: every chapter of the list is in the EPUB, and every link and picture leads somewhere.
import posixpath
import re
import sys
import zipfile
from html import unescape
from urllib.parse import unquote
from xml.etree import ElementTree

epub, titles = zipfile.ZipFile(sys.argv[1]), open(sys.argv[2], encoding="utf-8").read().splitlines()
faults = []
if epub.testzip() or epub.namelist()[0] != "mimetype" or epub.read("mimetype").strip() != b"application/epub+zip":
    faults.append("it is not an EPUB")
pages = {name: epub.read(name).decode("utf-8") for name in epub.namelist() if name.endswith(".xhtml")}
for name, text in pages.items():
    ElementTree.fromstring(re.sub(r"&(?!amp;|lt;|gt;|quot;|#)\w+;", " ", text))
names = {name: set(re.findall(r'\bid="([^"]*)"', text)) for name, text in pages.items()}
links = pictures = 0
for name, text in pages.items():
    for kind, address in re.findall(r'<(\w+)[^>]*?\b(?:xlink:href|href|src)="([^"]*)"', text):
        if re.match(r"[a-z]+:", address):
            continue
        links, pictures = links + (kind == "a"), pictures + (kind in ("img", "image"))
        place, _, heading = unquote(unescape(address)).partition("#")
        target = posixpath.normpath(posixpath.join(posixpath.dirname(name), place)) if place else name
        if target not in epub.namelist():
            faults.append(f"{name}: {address} is not there")
        elif heading and heading not in names.get(target, ()):
            faults.append(f"{name}: {address} has no such heading")
whole = unescape(re.sub(r"\s+", " ", re.sub(r"<[^>]*>", "", " ".join(pages.values()))))
faults += [f"no chapter '{title}'" for title in titles if title not in whole]
for left in re.findall(r"\$\$|&lt;!--|&lt;details|\{#", " ".join(pages.values())):
    faults.append(f"not understood: {left}")
formulas = sum(text.count("<math") for text in pages.values())
for least, count, what in ((100, links, "links"), (40, pictures, "pictures"), (300, formulas, "formulas")):
    if count < least:
        faults.append(f"only {count} {what}")
print(f"{len(pages)} pages, {links} links, {pictures} pictures and {formulas} formulas in the EPUB")
for fault in faults:
    print(fault)
sys.exit(len(faults) > 0)
