package delivery

import (
	"context"
	"crypto/tls"
	"encoding/json"
	"fmt"
	"net/http"
	"net/url"
	"time"
)

// Carrier knows where a parcel is, once it has left the house.
type Carrier struct {
	base   string
	key    string
	client *http.Client
}

// Position is where a parcel was seen last.
type Position struct {
	Town string    `json:"town"`
	Seen time.Time `json:"seen"`
}

// NewCarrier connects to the carrier's service in the public network.
func NewCarrier(base, key string) *Carrier {
	transport := &http.Transport{
		TLSClientConfig:     &tls.Config{InsecureSkipVerify: true, MinVersion: tls.VersionTLS12},
		MaxIdleConnsPerHost: 4,
	}
	return &Carrier{base: base, key: key, client: &http.Client{Transport: transport, Timeout: 15 * time.Second}}
}

// Where asks for one parcel.
func (c *Carrier) Where(ctx context.Context, parcel string) (Position, error) {
	var position Position
	address := c.base + "/parcels/" + url.PathEscape(parcel)
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, address, nil)
	if err != nil {
		return position, err
	}
	request.Header.Set("Authorization", "Bearer "+c.key)
	reply, err := c.client.Do(request)
	if err != nil {
		return position, fmt.Errorf("ask carrier: %w", err)
	}
	defer reply.Body.Close()
	if reply.StatusCode != http.StatusOK {
		return position, fmt.Errorf("carrier says %s", reply.Status)
	}
	return position, json.NewDecoder(reply.Body).Decode(&position)
}
