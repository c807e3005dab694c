namespace Bursar.Http;

/// <summary>What became of an attempt to sign in.</summary>
public enum SignInResult
{
    /// <summary>The person is signed in.</summary>
    Done,

    /// <summary>
    /// The name is unknown, the password is wrong, or too many were wrong before. Which of them is not told: it would tell who
    /// can sign in.
    /// </summary>
    Wrong,

    /// <summary>Too many attempts from this address failed.</summary>
    TooMany,

    /// <summary>Too many passwords wait to be checked. Nothing was done; retry later.</summary>
    Busy,
}
