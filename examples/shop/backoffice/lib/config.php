<?php

declare(strict_types=1);

// Pages of the menu; each is a file in pages/.
const BACKOFFICE_PAGES = ['overview', 'suppliers', 'opening-hours'];

// Reports for the tax adviser; each is a file in reports/.
const REPORTS = ['turnover', 'vat'];

// Was of use while the till protocol was new.
const SHOW_TRACE = false;

const SHOP_NAME = 'shop';

function database(): PDO
{
    $pdo = new PDO(getenv('BACKOFFICE_DSN') ?: 'sqlite::memory:');
    $pdo->setAttribute(PDO::ATTR_ERRMODE, PDO::ERRMODE_EXCEPTION);
    return $pdo;
}

function requireClerk(): string
{
    session_start();
    $clerk = $_SESSION['clerk'] ?? null;
    if ($clerk === null) {
        header('Location: /login', true, 303);
        exit;
    }
    return $clerk;
}
