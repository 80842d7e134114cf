package org.chizheng.security.signin;

import java.time.Duration;
import org.chizheng.security.GuessDelay;
import org.chizheng.security.SignInDelayedException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Checks name and password, after the delay that earlier failures earned. */
@Component
class SigningIn implements AuthenticationProvider {

    private final DaoAuthenticationProvider accounts;
    private final GuessDelay delay;

    SigningIn(UserDetailsService details, PasswordEncoder passwords, GuessDelay delay) {
        this.accounts = new DaoAuthenticationProvider(details);
        this.accounts.setPasswordEncoder(passwords);
        this.delay = delay;
    }

    @Override
    public @Nullable Authentication authenticate(Authentication request) {
        String address = request.getDetails() instanceof WebAuthenticationDetails details
                ? String.valueOf(details.getRemoteAddress())
                : "unknown";
        Duration wait = delay.claim(request.getName(), address);
        if (!wait.isZero()) {
            throw new SignInDelayedException(wait);
        }
        try {
            Authentication signedIn = accounts.authenticate(request);
            delay.right(request.getName(), address);
            return signedIn;
        } catch (AuthenticationServiceException notChecked) {
            delay.unchecked(request.getName(), address);
            throw notChecked;
        }
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
