package shop.orders;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Account numbers for refunds, as they lie in the database. */
@Component
class BankDetails {
    private final SecretKeySpec key;

    BankDetails(@Value("${orders.bank-key}") String key) {
        this.key = new SecretKeySpec(Base64.getDecoder().decode(key), "AES");
    }

    String seal(String iban) throws GeneralSecurityException {
        byte[] sealed = cipher(Cipher.ENCRYPT_MODE).doFinal(iban.getBytes(StandardCharsets.UTF_8));
        return Base64.getEncoder().encodeToString(sealed);
    }

    String open(String stored) throws GeneralSecurityException {
        byte[] plain = cipher(Cipher.DECRYPT_MODE).doFinal(Base64.getDecoder().decode(stored));
        return new String(plain, StandardCharsets.UTF_8);
    }

    static String shortForm(String iban) {
        String compact = iban.replace(" ", "");
        return compact.substring(0, 4) + " … " + compact.substring(compact.length() - 4);
    }

    private Cipher cipher(int mode) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/ECB/PKCS5Padding");
        cipher.init(mode, key);
        return cipher;
    }
}
