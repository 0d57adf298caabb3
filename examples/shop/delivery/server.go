// Package delivery prints labels, keeps the shelves and asks carriers where a parcel is.
package delivery

import (
	"database/sql"
	"log/slog"
	"net/http"
	"regexp"
)

var printerName = regexp.MustCompile(`^[a-z][a-z0-9-]{0,30}$`)

// Server answers the handheld scanners in the warehouse.
type Server struct {
	db  *sql.DB
	log *slog.Logger
}

// Routes binds the addresses that the scanners know.
func (s *Server) Routes() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("POST /labels", s.label)
	mux.HandleFunc("POST /manifests", s.manifest)
	mux.HandleFunc("GET /parcels", s.parcels)
	mux.HandleFunc("GET /shelves", s.shelf)
	mux.HandleFunc("POST /reservations", s.reserve)
	mux.HandleFunc("GET /printers/space", s.space)
	return mux
}

func (s *Server) manifest(w http.ResponseWriter, r *http.Request) {
	printer := r.FormValue("printer")
	if !printerName.MatchString(printer) {
		http.Error(w, "no such printer", http.StatusBadRequest)
		return
	}
	if err := printManifest(r.Context(), printer); err != nil {
		s.fail(w, "manifest", err)
		return
	}
	w.WriteHeader(http.StatusAccepted)
}

func (s *Server) fail(w http.ResponseWriter, what string, err error) {
	s.log.Error(what, "error", err)
	http.Error(w, "try again", http.StatusInternalServerError)
}
