"""Makes the two fonts of the certificate from Noto Serif SC (OFL-1.1).

The fonts in the product are smaller than their originals: text.ttf keeps GB 2312, the 8,105 characters of the
Table of General Standard Chinese Characters, and the 5,401 common traditional characters that older names are
written in; title.ttf keeps the characters of the document's own texts in bold. Layout features and hints go too:
the document sets one glyph a character. The fonts get names of their own, as a changed font should.

    npm pack @expo-google-fonts/noto-serif-sc@0.4.3 && tar xzf expo-google-fonts-noto-serif-sc-0.4.3.tgz
    apt-get install python3-fonttools unicode-data
    python3 subset.py package OUTPUT_FOLDER
"""

import bz2
import pathlib
import sys

from fontTools import subset

UNIHAN = "/usr/share/unicode/Unihan_OtherMappings.txt.bz2"
TEXTS = pathlib.Path(__file__).parent.parent / "resources/org/chizheng/certificates/document/document.properties"
PUNCTUATION = set(range(0x20, 0x7F)) | {0xB7, 0x2014, 0x2018, 0x2019, 0x201C, 0x201D, 0x2026, 0x3007}
# box drawing, Cyrillic, kana and bopomofo stand in GB 2312, but not in names
UNUSED = [(0x2500, 0x257F), (0x0400, 0x04FF), (0x3040, 0x312F)]


def decoded(codec, leads, trails):
    found = set()
    for lead in leads:
        for trail in trails:
            try:
                found.add(ord(bytes([lead, trail]).decode(codec)))
            except (UnicodeDecodeError, TypeError):
                pass
    return found


def general_standard():
    with bz2.open(UNIHAN, "rt") as lines:
        return {int(line.split("\t")[0][2:], 16) for line in lines if "\tkTGH\t" in line}


def make(source, characters, target, name, weight):
    options = subset.Options()
    options.layout_features = []
    options.hinting = False
    options.glyph_names = False
    options.notdef_outline = True
    options.drop_tables += ["GSUB", "GPOS", "GDEF", "BASE", "vhea", "vmtx", "VORG", "STAT", "MVAR", "DSIG", "meta"]
    options.name_IDs = ["*"]
    options.name_languages = ["*"]
    font = subset.load_font(source, options)
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=characters)
    subsetter.subset(font)
    names = font["name"]
    names.names = [record for record in names.names if record.nameID in (0, 13, 14)]  # copyright, licence
    postscript = name.replace(" ", "") + "-" + weight
    described = {1: name, 2: weight, 3: "1.0;CHIZ;" + postscript, 4: name + " " + weight,
                 5: "Version 1.0; subset of Noto Serif SC", 6: postscript}
    for number, text in described.items():
        names.setName(text, number, 3, 1, 0x409)
    subset.save_font(font, target, options)


def main():
    package, output = map(pathlib.Path, sys.argv[1:3])
    gb2312 = decoded("gb2312", range(0xA1, 0xF8), range(0xA1, 0xFF))
    gb2312 -= {character for low, high in UNUSED for character in range(low, high + 1)}
    traditional = decoded("big5", range(0xA4, 0xC7), [*range(0x40, 0x7F), *range(0xA1, 0xFF)])
    text = PUNCTUATION | gb2312 | general_standard() | traditional
    title = PUNCTUATION | {ord(character) for character in TEXTS.read_text(encoding="utf-8")}
    make(package / "400Regular/NotoSerifSC_400Regular.ttf", text, output / "text.ttf", "Chizheng Song", "Regular")
    make(package / "700Bold/NotoSerifSC_700Bold.ttf", title, output / "title.ttf", "Chizheng Song", "Bold")


main()
