module shop.example/delivery

go 1.22
