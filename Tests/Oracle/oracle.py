"""An independent slow twin of slate: the same exports in, metrics.csv and tickets.csv out.

Written from the definitions alone, with no optimisation, so that a difference between its figures
and slate's shows a fault in one of the two. Standard library only.

    python3 oracle.py --config slate.json --quarter all --out DIR
"""
import argparse
import os
from datetime import date

import flow_measures
import governance_measures
import knowledge_measures
import ledger_measures
import recurring_measures
import side_measures
import sla_measures
import time_measures
from intake import Input
from report import Report, World
from settings import Settings
from writer import write_counts, write_quarter

MEASURES = (ledger_measures.MEASURES + sla_measures.MEASURES + time_measures.MEASURES
            + flow_measures.MEASURES + side_measures.MEASURES + recurring_measures.MEASURES
            + knowledge_measures.MEASURES + governance_measures.MEASURES)
INPUTS = ("tickets", "events", "people", "systems", "documents", "sessions", "tests", "evidence")


def arguments():
    parser = argparse.ArgumentParser(description="slate's slow twin")
    parser.add_argument("--config")
    parser.add_argument("--quarter", default="all")
    parser.add_argument("--out", default="reports")
    parser.add_argument("--as-of", type=date.fromisoformat)
    parser.add_argument("--time-zone")
    for kind in INPUTS:
        parser.add_argument("--" + kind, nargs="+", default=[])
    return parser.parse_args()


def main():
    options = arguments()
    config = options.config or ("slate.json" if os.path.exists("slate.json") else None)
    settings = Settings(config, options.time_zone)
    read = Input(settings, {kind: getattr(options, kind) for kind in INPUTS})
    world = World(read, settings, options.as_of)
    write_counts(read.counts, options.out)
    for quarter in world.quarters():
        if options.quarter in ("all", quarter.name):
            write_quarter(Report(world, quarter), MEASURES, options.out)


if __name__ == "__main__":
    main()
