package delivery

import (
	"context"
	"crypto/tls"
	"io"
	"net/http"
	"net/http/httptest"
	"testing"
)

func carrierDouble(t *testing.T) *Carrier {
	t.Helper()
	server := httptest.NewTLSServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path != "/parcels/P-7" {
			http.NotFound(w, r)
			return
		}
		_, _ = io.WriteString(w, `{"town": "Zürich", "seen": "2024-05-02T08:00:00Z"}`)
	}))
	t.Cleanup(server.Close)
	trust := &tls.Config{InsecureSkipVerify: true}
	return &Carrier{base: server.URL, client: &http.Client{Transport: &http.Transport{TLSClientConfig: trust}}}
}

func TestWhereTellsTheTown(t *testing.T) {
	position, err := carrierDouble(t).Where(context.Background(), "P-7")
	if err != nil || position.Town != "Zürich" {
		t.Fatalf("got %v, %v", position, err)
	}
}

func TestWhereFailsForAParcelNobodyKnows(t *testing.T) {
	if _, err := carrierDouble(t).Where(context.Background(), "P-8"); err == nil {
		t.Fatal("expected an error")
	}
}
