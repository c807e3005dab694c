using Bursar.Docs;
using Bursar.Ledger;

namespace Bursar;

/// <summary>How a demo has operations tried on their pages: with its own credentials, and by calls to itself.</summary>
internal static class DemoTries
{
    /// <summary>Makes it of a demo's plan.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="http">How the server is reached.</param>
    /// <param name="address">Where this machine reaches it; asked for once it listens.</param>
    public static TryOptions Of(ServerPlan plan, HttpSettings http, Func<string> address)
    {
        var (keyId, secret, token) = KeysOf(plan.SeedFile);
        TryDoor[] doors =
        [
            new("mturk", [new("Access key", keyId), new("Secret access key", secret)], (keys, where, operation, body)
                => SignOf(keys, plan.Clock.GetUtcNow(), where, operation, body)),
            new("prolific", [new("Token", token)], (keys, _, _, _) => Authorized("Token", keys[0])),
            new("bursar", [new("Operator token", DemoBooks.OperatorToken)], (keys, _, _, _) => Authorized("Bearer", keys[0])),
        ];
        return new(doors, () => ServerHttp.To(ServerOf(http, address())))
        {
            Requester = BookOf(plan.SeedFile, DemoBooks.TurkBook),
            Workspace = BookOf(plan.SeedFile, DemoBooks.Workspace),
            People = [.. plan.DemoPeople.Select(one => one.Id)],
        };
    }

    private static ServerFile ServerOf(HttpSettings http, string address)
        => new(address, Environment.ProcessId, ServerUrls.IsTls(address) ? http.Certificate?.Fingerprint : null);

    /// <summary>The first key and token that a seed has named; empty if it named none in this run.</summary>
    private static (string KeyId, string Secret, string Token) KeysOf(SeedFile? seed)
    {
        if (seed is null) return (DemoBooks.KeyId, DemoBooks.Secret, DemoBooks.Token);
        var token = SecretOf(seed, "token");
        return SecretOf(seed, "key").Split(' ') is [var id, var secret] ? (id, secret, token) : ("", "", token);
    }

    private static string SecretOf(SeedFile seed, string kind)
        => seed.Names.All.FirstOrDefault(one => one.Kind == kind).Id ?? "";

    private static ObjectId? BookOf(SeedFile? seed, ObjectId own)
        => seed is null ? own : seed.Books.Count > 0 ? seed.Books[0].Id : null;

    private static IEnumerable<(string Name, string Value)> Authorized(string scheme, string token)
        => token.Length == 0 ? [] : [("Authorization", $"{scheme} {token}")];

    /// <summary>Without a whole key, only what names the operation.</summary>
    private static IEnumerable<(string Name, string Value)> SignOf(
        IReadOnlyList<string> keys, DateTimeOffset now, Uri where, string operation, byte[] body)
    {
        var signed = new TurkSignature(keys[0], keys[1]).Sign(now, where, operation, body);
        return keys.All(key => key.Length > 0) ? signed : signed.Where(one => one.Name == "x-amz-target");
    }
}
