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
    public static LoadRequest AccountBalance(Uri server) => Signer.Sign(server, "GetAccountBalance", "{}");
}
