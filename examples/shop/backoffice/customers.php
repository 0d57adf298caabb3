<?php

declare(strict_types=1);

require __DIR__ . '/lib/config.php';
require __DIR__ . '/lib/view.php';

$clerk = requireClerk();

function table(array $records, array $columns): void
{
    echo '<table>', rows($records, $columns), '</table>';
}

function heading(string $text): string
{
    return '<h1>' . e($text) . '</h1>';
}

$town = trim((string) ($_GET['town'] ?? ''));
$statement = database()->prepare('SELECT name, town, since FROM customers WHERE town = ? ORDER BY name');
$statement->execute([$town]);
$customers = $statement->fetchAll(PDO::FETCH_ASSOC);

echo heading(SHOP_NAME . ' · Kundschaft');
echo '<p>📍 ' . e($_GET['town'] ?? '') . '</p>';
table($customers, ['name', 'town', 'since']);

if (isset($_GET['saved'])) {
    echo '<p class="done">✅ ' . $_GET['saved'] . ' gespeichert</p>';
}

if (SHOW_TRACE) {
    echo '<pre>' . ($_GET['trace'] ?? '') . '</pre>';
}
