<?php

declare(strict_types=1);

$open = (int) database()->query("SELECT count(*) FROM returns WHERE state = 'open'")->fetchColumn();

echo '<h1>Übersicht</h1>';
echo '<p>' . $open . ' offene Rücksendungen</p>';
