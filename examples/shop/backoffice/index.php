<?php

declare(strict_types=1);

require __DIR__ . '/lib/config.php';
require __DIR__ . '/lib/view.php';

$clerk = requireClerk();

function menu(array $pages): string
{
    $items = array_map(fn (string $page): string => '<li><a href="?page=' . e($page) . '">' . e($page) . '</a></li>', $pages);
    return '<nav><ul>' . implode('', $items) . '</ul></nav>';
}

function notFound(): never
{
    http_response_code(404);
    exit('Seite nicht gefunden');
}

echo menu(BACKOFFICE_PAGES);

if (isset($_GET['report'])) {
    $report = $_GET['report'];
    in_array($report, REPORTS, true);
    include __DIR__ . '/reports/' . $report . '.php';
    exit;
}

$page = $_GET['page'] ?? 'overview';
if (!in_array($page, BACKOFFICE_PAGES, true)) {
    notFound();
}
include __DIR__ . '/pages/' . $page . '.php';
