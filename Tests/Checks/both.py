"""Runs the oracle and slate on one folder, and compares what they say of knowledge and of sides."""
import os
import subprocess
import sys

from uci import stop

ORACLE = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "Oracle")
sys.path.insert(0, ORACLE)
import flow_measures  # noqa: E402
import governance_measures  # noqa: E402
import knowledge_measures  # noqa: E402
import side_measures  # noqa: E402
from compare import (KEY_COLUMNS, KNOWLEDGE, Differences, folded_table,  # noqa: E402
                     quarters, table, tell)

knowledge = {measure.name for measure in
             knowledge_measures.MEASURES + governance_measures.MEASURES}
flow = knowledge | {measure.name for measure in
                    side_measures.MEASURES + flow_measures.MEASURES}


def run_both(binary, folder):
    """`oracle` and `slate` in the folder, from the `slate.json` there, every quarter."""
    ours, theirs = (os.path.join(folder, name) for name in ("oracle", "slate"))
    for command in ([sys.executable, os.path.join(ORACLE, "oracle.py"), "--out", ours],
                    [binary, "report", "--quarter", "all", "--quiet", "--out", theirs]):
        if subprocess.run(command, cwd=folder, check=False).returncode != 0:
            stop("a program did not run: " + " ".join(command))


def compare_runs(what, folder, names, untold):
    """Tells every difference, and measures without a figure anywhere; returns how many.

    `names` are the measures compared; `untold` those of them that the data cannot tell.
    """
    differences, told = Differences(), set()
    ours, theirs = (os.path.join(folder, name) for name in ("oracle", "slate"))
    differences.compare("quarters", what, quarters(ours), quarters(theirs))
    for quarter in quarters(ours):
        places = [os.path.join(place, quarter) for place in (ours, theirs)]
        found = [{key: row for key, row in table(
            os.path.join(place, "metrics.csv"), KEY_COLUMNS).items() if key[1] in names}
            for place in places]
        differences.rows(what, "metrics.csv", *found, lambda key: key[1])
        told |= {key[1] for key, row in found[1].items() if row["value"]}
        for name, column in KNOWLEDGE.items():
            both = [folded_table(os.path.join(place, name), column) for place in places]
            differences.rows(f"{what} {quarter}", name, *both, lambda key: None)
    silent = sorted(names - untold - told)
    print(f"{len(told & names)} measures with figures, "
          f"without any: {', '.join(silent) or 'none'}; not in the data: "
          f"{', '.join(sorted(untold)) or 'nothing'}")
    return tell(differences, 3, 1) + len(silent) + len(untold & told)
