"""A headless Chromium, spoken to through a pipe in the DevTools protocol; the standard library is enough."""

import json
import os
import pathlib
import select
import shutil
import subprocess
import tempfile
import time

NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"]


def find():
    """The browser's path; None where there is none."""
    return next((path for path in map(shutil.which, NAMES) if path), None)


class Chromium:
    """One page of a browser of its own, closed with it."""

    def __init__(self, program):
        self.folder = tempfile.TemporaryDirectory(ignore_cleanup_errors=True)
        to_browser, self.write_end = os.pipe()
        self.read_end, from_browser = os.pipe()
        arguments = [
            program, "--headless", "--remote-debugging-pipe", "--no-first-run", "--disable-gpu",
            "--hide-scrollbars", "--disable-dev-shm-usage", "--user-data-dir=" + self.folder.name,
        ]
        if hasattr(os, "geteuid") and os.geteuid() == 0:
            arguments.append("--no-sandbox")  # Chromium refuses its sandbox to root.
        self.process = subprocess.Popen(
            arguments, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
            preexec_fn=lambda: self.place(to_browser, from_browser), close_fds=False)
        os.close(to_browser)
        os.close(from_browser)
        self.events, self.buffer, self.number, self.session = [], b"", 0, None
        target = self.call("Target.createTarget", url="about:blank")["targetId"]
        self.session = self.call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ["Page", "Runtime", "Log", "Network", "Accessibility", "DOM"]:
            self.call(domain + ".enable")

    @staticmethod
    def place(to_browser, from_browser):
        """Puts the pipes where the browser looks for them: 3 and 4."""
        ends = [to_browser, from_browser]
        # Either may be 3 or 4 itself: both are moved out of the way first.
        while min(ends) < 5:
            ends = [os.dup(end) if end < 5 else end for end in ends]
        os.dup2(ends[0], 3)
        os.dup2(ends[1], 4)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.terminate()
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        os.close(self.write_end)
        os.close(self.read_end)
        self.folder.cleanup()

    def call(self, method, **parameters):
        """What the browser answers; its error is ours."""
        self.number += 1
        message = {"id": self.number, "method": method, "params": parameters}
        if self.session:
            message["sessionId"] = self.session
        data = json.dumps(message).encode() + b"\0"
        while data:
            data = data[os.write(self.write_end, data):]
        while True:
            answer = self.receive(60)
            if answer is None:
                raise TimeoutError(f"{method}: the browser does not answer")
            if answer.get("id") == self.number:
                if "error" in answer:
                    raise RuntimeError(f"{method}: {answer['error']['message']}")
                return answer["result"]
            self.events.append(answer)

    def receive(self, seconds):
        """The next message; None where none comes in time."""
        while b"\0" not in self.buffer:
            if not select.select([self.read_end], [], [], seconds)[0]:
                return None
            data = os.read(self.read_end, 1 << 20)
            if not data:
                raise RuntimeError("the browser is gone")
            self.buffer += data
        message, self.buffer = self.buffer.split(b"\0", 1)
        return json.loads(message)

    def open(self, path, runs_scripts=True):
        """Opens a file, waits for it, and gives the events of its loading."""
        self.events = []
        self.call("Page.navigate", url=pathlib.Path(path).resolve().as_uri())
        end = time.monotonic() + 60
        while not any(event.get("method") == "Page.loadEventFired" for event in self.events):
            message = self.receive(max(0, end - time.monotonic()))
            if message is None:
                raise TimeoutError(f"{path} does not load")
            self.events.append(message)
        # What the page still has to say is said by the time that it answers.
        if runs_scripts:
            self.evaluate(
                "new Promise(done => requestAnimationFrame(() => setTimeout(done, 100)))")
        return self.events

    def evaluate(self, expression):
        """The value of an expression in the page."""
        result = self.call(
            "Runtime.evaluate", expression=expression, awaitPromise=True, returnByValue=True)
        if "exceptionDetails" in result:
            raise RuntimeError(result["exceptionDetails"])
        return result["result"].get("value")
