/// Lets readers sort tables where a browser runs scripts; without it nothing is missing but that.
///
/// It holds neither `<` nor `&`, which would have to be written otherwise in XML. `Tests/Checks/page.py`
/// holds the digest to it, and a browser runs no script of another digest.
enum PageScript {
  static let digest = "sha256-Mlk0YsjyRpJk/a3F5sCIgKr4sK/pjA4zyrKI7S5HUo8="

  static let text = """
    "use strict";
    (function () {
      // A share, a number or a length of time by its size; anything else has none and stands last.
      function size(text) {
        text = text.replace(/,/g, "");
        var time = /^(?:(\\d+) h)? ?(?:(\\d+) min)?$/.exec(text);
        if (text === "") { return null; }
        if (time) { return 60 * (time[1] || 0) + Number(time[2] || 0); }
        return /^-?\\d+(\\.\\d+)?( %| points)?$/.test(text) ? parseFloat(text) : null;
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
