#!/usr/bin/env python3
"""Parses every page and picture under some folders with a strict XML parser: well_formed.py FOLDER…"""

import pathlib
import sys
import xml.parsers.expat


def main():
    paths = [path for folder in sys.argv[1:] for path in sorted(pathlib.Path(folder).rglob("*"))
             if path.suffix in (".html", ".svg")]
    faults = 0
    for path in paths:
        try:
            xml.parsers.expat.ParserCreate().Parse(path.read_bytes(), True)
        except xml.parsers.expat.ExpatError as error:
            faults += 1
            print(f"{path} is not well-formed: {error}")
    print(f"{len(paths)} files parsed strictly, {faults} faults")
    return 1 if faults or not paths else 0


if __name__ == "__main__":
    sys.exit(main())
