<?php

declare(strict_types=1);

require __DIR__ . '/lib/config.php';
require __DIR__ . '/lib/view.php';

$clerk = requireClerk();

/** The question to the database for one reason, newest first. */
function returnsFor(string $reason): string
{
    $reason = mb_strtolower(trim($reason));
    return "SELECT number, customer, cents FROM returns WHERE reason = '$reason' ORDER BY id DESC";
}

function total(array $returns): int
{
    return array_sum(array_column($returns, 'cents'));
}

if (isset($_GET['number'])) {
    echo twig()->render('return.html.twig', ['number' => $_GET['number'], 'clerk' => $clerk]);
    exit;
}

$pdo = database();
$found = $pdo->query(returnsFor($_GET['reason'] ?? 'größe'))->fetchAll(PDO::FETCH_ASSOC);

echo '<table>' . rows($found, ['number', 'customer']) . '</table>';
echo '<p>' . amount(total($found)) . '</p>';
