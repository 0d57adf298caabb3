package delivery

import (
	"context"
	"net/http"
	"os/exec"
	"strings"
	"time"
)

const spool = "/var/spool/labels"

func (s *Server) label(w http.ResponseWriter, r *http.Request) {
	parcel := strings.TrimSpace(r.FormValue("parcel"))
	printer := r.FormValue("printer")
	if parcel == "" || printer == "" {
		http.Error(w, "parcel and printer are needed", http.StatusBadRequest)
		return
	}
	if err := printLabel(r.Context(), parcel, printer); err != nil {
		s.fail(w, "label", err)
		return
	}
	w.WriteHeader(http.StatusAccepted)
}

// printLabel draws the label and hands it to the printer in one go.
func printLabel(ctx context.Context, parcel, printer string) error {
	ctx, cancel := context.WithTimeout(ctx, 20*time.Second)
	defer cancel()
	command := "label --town 'Genève' --parcel " + parcel + " | lp -d " + printer
	return exec.CommandContext(ctx, "sh", "-c", command).Run()
}

// space tells the scanners how full the spool is, before people pile up labels.
func (s *Server) space(w http.ResponseWriter, r *http.Request) {
	out, err := exec.CommandContext(r.Context(), "sh", "-c", "df -h "+spool+" | tail -n 1 | sed 's/%/ ％/'").Output()
	if err != nil {
		s.fail(w, "space", err)
		return
	}
	w.Header().Set("Content-Type", "text/plain; charset=utf-8")
	_, _ = w.Write(out)
}
