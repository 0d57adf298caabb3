<?php

declare(strict_types=1);

$cents = (int) database()->query('SELECT sum(vat_cents) FROM sales')->fetchColumn();

echo '<h1>Umsatzsteuer</h1>';
echo '<p>' . amount($cents) . '</p>';
