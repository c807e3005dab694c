using Microsoft.AspNetCore.Http;

namespace Bursar.Http.Tests;

/// <summary>What signing in is made of; the sites' tests sign in.</summary>
public sealed class SignInPartsTests
{
    private static readonly ObjectId Person = new(1, 2);

    [Fact]
    public void PersonSecret_New_IsReadBackAndNeverTheSame()
    {
        var secret = PersonSecret.New(Person);

        Assert.Equal(secret, PersonSecret.TryParse(secret.ToString()));
        Assert.Equal(43, secret.Secret.Length);
        Assert.NotEqual(secret.Digest, PersonSecret.New(Person).Digest);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("000000010000000000000002.short")]
    [InlineData("00000001000000000000000x.aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")]
    [InlineData("000000010000000000000002-aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")]
    [InlineData("000000010000000000000002.aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa=")]
    public void PersonSecret_TextThatIsNone_IsNull(string? text) => Assert.Null(PersonSecret.TryParse(text));

    [Theory]
    [InlineData("Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0", "Firefox on Linux")]
    [InlineData("Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/140.0 Safari/537.36 Edg/140.0", "Edge on Windows")]
    [InlineData("Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 Chrome/140.0 Mobile Safari/537.36", "Chrome on Android")]
    [InlineData("Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18.0 Safari/604.1", "Safari on iPhone")]
    [InlineData("", "A browser on an unknown system")]
    public void BrowserLabel_OfAnAgent_NamesIt(string agent, string label)
    {
        var request = new DefaultHttpContext().Request;
        request.Headers.UserAgent = agent;

        Assert.Equal(label, BrowserLabel.Of(request));
    }

    [Theory]
    [InlineData("a long passphrase", null)]
    [InlineData("Größe 測試 12345", null)]
    [InlineData("eleven char", "A password has at least 12 characters.")]
    [InlineData("abababababababab", "A password has at least four different characters.")]
    [InlineData("Someone@Example.org", "A password is not the name that you sign in under.")]
    public void Passwords_Check_SaysWhatIsWrong(string password, string? fault)
    {
        Assert.Equal(fault, Passwords.Check(password, "someone@example.org"));
        Assert.Equal("A password has at most 128 characters.", Passwords.Check(new('a', 129), ""));
    }

    [Fact]
    public async Task Passwords_OfAPersonAndOfNobody_AreRightOnlyForThePerson()
    {
        using var passwords = new Passwords();
        var stored = new SignIn
        {
            Site = Site.Console,
            Person = Person,
            Name = "name",
            PasswordHash = passwords.Hash("a long passphrase"),
        };
        async Task<string?> TryAsync(SignIn? signIn, string password) => await passwords.CheckAsync(
            () => ValueTask.FromResult(signIn), password, (_, isRight) => ValueTask.FromResult(isRight ? "right" : "wrong"),
            TestContext.Current.CancellationToken);

        Assert.Equal("right", await TryAsync(stored, "a long passphrase"));
        Assert.Equal("wrong", await TryAsync(stored, "another passphrase"));
        Assert.Equal("wrong", await TryAsync(stored with { PasswordHash = "" }, ""));
        Assert.Equal("wrong", await TryAsync(null, "the password of nobody"));
        Assert.Equal("wrong", await TryAsync(null, "a long passphrase"));
        Assert.NotEqual(stored.PasswordHash, passwords.Hash("a long passphrase"));
    }

    /// <summary>
    /// Whatever is decided about one password is done before the next one is checked: no guesses race each other.
    /// </summary>
    [Fact]
    public async Task Passwords_ManyAtOnce_AreCheckedOneByOneAndTooManyAreNot()
    {
        using var passwords = new Passwords();
        var (inside, checkedOnes) = (0, 0);
        var gate = new TaskCompletionSource();

        var tries = Enumerable.Range(0, 100).Select(_ => passwords.CheckAsync(
            async () =>
            {
                Assert.Equal(1, Interlocked.Increment(ref inside));
                await gate.Task;
                return null;
            },
            new('a', 200), // Too long to be hashed.
            (_, _) =>
            {
                Interlocked.Decrement(ref inside);
                Interlocked.Increment(ref checkedOnes);
                return ValueTask.FromResult("");
            },
            TestContext.Current.CancellationToken).AsTask()).ToList();
        gate.SetResult();
        var answers = await Task.WhenAll(tries);

        Assert.Equal((64, 64), (checkedOnes, answers.Count(one => one is not null)));
    }
}
