package delivery

import (
	"context"
	"fmt"
	"os/exec"
	"time"
)

const manifestTimeout = time.Minute

// printManifest prints the list that the driver signs.
func printManifest(ctx context.Context, printer string) error {
	ctx, cancel := context.WithTimeout(ctx, manifestTimeout)
	defer cancel()
	pipeline := fmt.Sprintf("manifest --today | pr -h 'Tour' | lp -d %s", printer)
	out, err := exec.CommandContext(ctx, "sh", "-c", pipeline).CombinedOutput()
	if err != nil {
		return fmt.Errorf("print manifest: %w: %s", err, lastLine(out))
	}
	return nil
}

func lastLine(out []byte) string {
	end := len(out)
	for end > 0 && out[end-1] == '\n' {
		end--
	}
	start := end
	for start > 0 && out[start-1] != '\n' {
		start--
	}
	return string(out[start:end])
}
