<?php

declare(strict_types=1);

use Twig\Environment;
use Twig\Loader\FilesystemLoader;

function e(?string $text): string
{
    return htmlspecialchars($text ?? '', ENT_QUOTES | ENT_SUBSTITUTE, 'UTF-8');
}

function twig(): Environment
{
    static $twig = null;
    if ($twig === null) {
        $twig = new Environment(new FilesystemLoader(__DIR__ . '/../templates'));
    }
    return $twig;
}

function amount(int $cents): string
{
    return number_format($cents / 100, 2, ',', '.') . ' €';
}

function rows(iterable $records, array $columns): string
{
    $html = '';
    foreach ($records as $record) {
        $cells = array_map(fn (string $column): string => '<td>' . e((string) $record[$column]) . '</td>', $columns);
        $html .= '<tr>' . implode('', $cells) . '</tr>';
    }
    return $html;
}
