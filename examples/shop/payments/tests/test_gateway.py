"""The gateway against a partner that runs on this machine for the time of the test."""

import ssl
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer

import pytest
import requests


class Partner(BaseHTTPRequestHandler):
    def do_POST(self):
        self.send_response(201)
        self.send_header("Content-Type", "application/json")
        self.end_headers()
        self.wfile.write(b'{"reference": "P-1"}')

    def log_message(self, *args):
        pass


@pytest.fixture
def partner(tmp_path, own_certificate):
    server = HTTPServer(("127.0.0.1", 0), Partner)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(own_certificate)
    server.socket = context.wrap_socket(server.socket, server_side=True)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"https://127.0.0.1:{server.server_port}"
    server.shutdown()


def test_partner_answers_with_a_reference(partner):
    reply = requests.post(f"{partner}/charges", json={"amount": 1290}, timeout=2, verify=False)
    assert reply.status_code == 201
    assert reply.json() == {"reference": "P-1"}
