/// Lets readers sort tables where a browser runs scripts; without it nothing is missing but that.
///
/// It holds neither `<` nor `&`, which would have to be written otherwise in XML. `Tests/Checks/page.py`
/// holds the digest to it, and a browser runs no script of another digest.
enum PageScript {
  static let digest = "sha256-3l6lvPBjvUfFpupLiJ14afk/SVJjQMLRsyIZY/wlrLM="

  static let text = """
    "use strict";
    (function () {
      var marks = document.querySelector("main").dataset;
      var units = {};
      marks.units.split(" ").forEach(function (word, place, all) {
        if (place % 2) { units[all[place - 1]] = Number(word); }
      });
      // A share, a number or a length of time by its size; anything else has none and stands last.
      function size(text) {
        var bare = text.split(marks.group).join("").replace(marks.decimal, ".");
        var parts = bare.split(" "), sum = 0;
        for (var place = 0; parts.length > place; place += 2) {
          var factor = parts.length === 1 ? 1 : units[parts[place + 1]];
          if (!factor || !/^-?\\d+(\\.\\d+)?$/.test(parts[place])) { return null; }
          sum += parts[place] * factor;
        }
        return sum;
      }
      function compare(column, isNumber, sign) {
        return function (first, second) {
          var one = first.cells[column].textContent, other = second.cells[column].textContent;
          if (!isNumber) { return sign * one.localeCompare(other, undefined, { numeric: true }); }
          one = size(one);
          other = size(other);
          if (one === null) { return other === null ? 0 : 1; }
          return other === null ? -1 : sign * (one - other);
        };
      }
      function makeSortable(table) {
        var body = table.tBodies[0], written = Array.from(body.rows);
        var headers = Array.from(table.tHead.rows[0].cells);
        var rows = written.filter(function (row) { return row.className !== "total"; });
        if (3 > rows.length) { return; }
        headers.forEach(function (header, column) {
          var button = document.createElement("button"), isNumber = header.className === "number";
          button.type = "button";
          button.textContent = header.textContent;
          header.textContent = "";
          header.appendChild(button);
          // What is asked of a number first is where it is highest; the third time all is as written.
          var orders = isNumber ? ["descending", "ascending"] : ["ascending", "descending"];
          button.addEventListener("click", function () {
            var order = orders[orders.indexOf(header.getAttribute("aria-sort")) + 1];
            headers.forEach(function (other) { other.removeAttribute("aria-sort"); });
            var sorted = rows.slice();
            if (order) {
              header.setAttribute("aria-sort", order);
              sorted.sort(compare(column, isNumber, order === "ascending" ? 1 : -1));
            }
            sorted.forEach(function (row) { body.appendChild(row); });
          });
        });
      }
      document.querySelectorAll("table").forEach(makeSortable);
    })();

    """
}
