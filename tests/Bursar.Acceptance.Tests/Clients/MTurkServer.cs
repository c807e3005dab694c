namespace Bursar.Acceptance.Tests;

/// <summary>The server that a client calls, and its credentials.</summary>
/// <param name="Address">The address of the server, or of a proxy in front of it.</param>
/// <param name="KeyId">The id of the access key.</param>
/// <param name="Secret">The secret of the access key.</param>
internal sealed record MTurkServer(Uri Address, string KeyId = DemoServer.KeyId, string Secret = DemoServer.Secret)
{
    /// <summary>An environment in which every client finds the key and nothing else of this machine.</summary>
    public Dictionary<string, string> Environment => new()
    {
        ["AWS_ACCESS_KEY_ID"] = KeyId,
        ["AWS_SECRET_ACCESS_KEY"] = Secret,
        ["AWS_DEFAULT_REGION"] = "us-east-1",
        ["AWS_REGION"] = "us-east-1",
        ["AWS_EC2_METADATA_DISABLED"] = "true",
        ["AWS_CONFIG_FILE"] = "/dev/null",
        ["AWS_SHARED_CREDENTIALS_FILE"] = "/dev/null",
        ["AWS_PAGER"] = "",
    };
}
