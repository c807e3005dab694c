namespace Bursar.Bench;

/// <summary>The requests that are measured, on the demo's books.</summary>
internal static class DemoRequests
{
    private static readonly RequestSigner Signer = new(DemoBooks.KeyId, DemoBooks.Secret);

    /// <summary>Prolific: the balance of the demo's workspace.</summary>
    public static LoadRequest WorkspaceBalance(Uri server) => new(
        HttpMethod.Get,
        new(server, $"/api/v1/workspaces/{DemoBooks.Workspace}/balance/"),
        new Dictionary<string, string> { ["Authorization"] = $"Token {DemoBooks.Token}" });

    /// <summary>MTurk: the balance of the demo's USD book, signed now.</summary>
    public static LoadRequest AccountBalance(Uri server) => Signer.Sign(server);

    /// <summary>Our own API: one cent into the demo's USD book.</summary>
    public static LoadRequest TopUp(Uri server, bool keyed) => new(
        HttpMethod.Post,
        new(server, $"/bursar/v1/books/{DemoBooks.TurkBook}/top-ups"),
        new Dictionary<string, string>
        {
            ["Authorization"] = $"Bearer {DemoBooks.OperatorToken}",
            ["Content-Type"] = "application/json",
        },
        """{"amount":"0.01"}""")
    {
        SerialHeader = keyed ? "Idempotency-Key" : null,
        SerialPrefix = $"{Guid.NewGuid():N}-",
    };
}
