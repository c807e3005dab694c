namespace Bursar.Acceptance.Tests;

/// <summary>Options of the wrong form are refused in one line, all of them by one server.</summary>
public sealed class WrongOptionTests(WrongOptionTests.OpenBook open) : IClassFixture<WrongOptionTests.OpenBook>
{
    [Theory]
    [InlineData(1, "expires_at", "token", "create", "{0}", "--expires", "")]
    [InlineData(1, "expires_at", "token", "create", "{0}", "--expires", "soon")]
    [InlineData(1, "expires_at", "token", "create", "{0}", "--expires", "d")]
    [InlineData(1, "expires_at", "token", "create", "{0}", "--expires", "30x")]
    [InlineData(1, "expires_at", "token", "create", "{0}", "--expires", "2020-01-01")]
    [InlineData(2, "idempotency key", "fund", "{0}", "1.00", "--key", "é")]
    [InlineData(2, "idempotency key", "fund", "{0}", "1.00", "--key", "a\nb")]
    [InlineData(2, "idempotency key", "fund", "{0}", "1.00", "--key", "")]
    public async Task Option_OfTheWrongForm_IsRefusedInOneLine(int exitCode, string says, params string[] line)
    {
        var run = await open.Command.RunAsync([.. line.Select(word => word == "{0}" ? open.Book : word)]);

        Assert.Equal(exitCode, run.ExitCode);
        Assert.Contains(says, Assert.Single(run.Errors.Trim().Split('\n')), StringComparison.Ordinal);
    }

    /// <summary>A server with one book.</summary>
    public sealed class OpenBook : IAsyncLifetime
    {
        private BursarServer _server = null!;

        internal BursarCommand Command => _server.Command;

        internal string Book { get; private set; } = "";

        /// <inheritdoc/>
        public async ValueTask InitializeAsync()
        {
            _server = await BursarServer.ServeAsync();
            Book = (await Command.JsonAsync("book", "open", "Test", "--currency", "USD")).GetProperty("id").GetString()!;
        }

        /// <inheritdoc/>
        public ValueTask DisposeAsync() => _server.DisposeAsync();
    }
}
