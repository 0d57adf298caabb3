package delivery

import (
	"encoding/json"
	"fmt"
	"net/http"
	"strconv"
)

const defaultRows = "50"

func (s *Server) parcels(w http.ResponseWriter, r *http.Request) {
	rows, _ := strconv.Atoi(defaultRows)
	query := fmt.Sprintf("SELECT id FROM parcels WHERE town = '%s' LIMIT %d", r.URL.Query().Get("town"), rows)
	found, err := s.db.QueryContext(r.Context(), query)
	if err != nil {
		s.fail(w, "parcels", err)
		return
	}
	defer found.Close()
	ids := []int64{}
	for found.Next() {
		var id int64
		if err := found.Scan(&id); err != nil {
			s.fail(w, "parcels", err)
			return
		}
		ids = append(ids, id)
	}
	_ = json.NewEncoder(w).Encode(ids)
}

func (s *Server) shelf(w http.ResponseWriter, r *http.Request) {
	shelf, err := shelfNumber(r.FormValue("shelf"))
	if err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
		return
	}
	var free int
	query := fmt.Sprintf("SELECT capacity - used FROM shelf_%s", shelf)
	if err := s.db.QueryRowContext(r.Context(), query).Scan(&free); err != nil {
		s.fail(w, "shelf", err)
		return
	}
	fmt.Fprintf(w, "%d\n", free)
}

// reserve sets goods aside. A scanner that sends nothing legible must not book anything.
func (s *Server) reserve(w http.ResponseWriter, r *http.Request) {
	quantity, _ := strconv.Atoi(r.FormValue("quantity"))
	_, err := s.db.ExecContext(r.Context(), "INSERT INTO reservations (sku, quantity) VALUES ($1, $2)", r.FormValue("sku"), quantity)
	if err != nil {
		s.fail(w, "reserve", err)
		return
	}
	w.WriteHeader(http.StatusCreated)
}

// shelfNumber reads the number of a shelf; each has a table of its own, with two digits.
func shelfNumber(text string) (string, error) {
	number, err := strconv.ParseUint(text, 10, 8)
	if err != nil || number > 99 {
		return "", fmt.Errorf("no shelf %q", text)
	}
	return fmt.Sprintf("%02d", number), nil
}
