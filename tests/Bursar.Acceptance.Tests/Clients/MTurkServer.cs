namespace Bursar.Acceptance.Tests;

/// <summary>Where a client calls, and as whom.</summary>
/// <param name="Address">The server's, or that of something before it.</param>
/// <param name="KeyId">The access key's public half.</param>
/// <param name="Secret">Its secret half.</param>
internal sealed record MTurkServer(Uri Address, string KeyId = DemoServer.KeyId, string Secret = DemoServer.Secret)
{
    /// <summary>The environment in which every client finds the key, and nothing else of this machine's.</summary>
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
