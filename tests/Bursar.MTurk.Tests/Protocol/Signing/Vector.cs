using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace Bursar.MTurk.Tests;

/// <summary>One of the public Signature V4 test vectors: a signed request, and what signing it must give on the way.</summary>
internal sealed class Vector
{
    public const string KeyId = "AKIDEXAMPLE";

    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Vectors");

    private Vector(string name)
    {
        var folder = Path.Combine(Folder, name);
        string Text(string file) => File.ReadAllText(Path.Combine(folder, file));
        using var context = JsonDocument.Parse(Text("context.json"));
        var root = context.RootElement;
        Secret = root.GetProperty("credentials").GetProperty("secret_access_key").GetString()!;
        Now = root.GetProperty("timestamp").GetDateTimeOffset();
        Rules = new(
            root.GetProperty("service").GetString()!, TimeSpan.FromMinutes(5), root.GetProperty("normalize").GetBoolean());
        CanonicalRequest = Text("header-canonical-request.txt");
        StringToSign = Text("header-string-to-sign.txt");
        Signature = Text("header-signature.txt");
        Request = Read(Text("header-signed-request.txt"));
    }

    public static IEnumerable<string> Names
        => Directory.GetDirectories(Folder).Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal);

    public string Secret { get; }

    public DateTimeOffset Now { get; }

    public SigningRules Rules { get; }

    public string CanonicalRequest { get; }

    public string StringToSign { get; }

    public string Signature { get; }

    public SignedRequest Request { get; set; }

    public string Authorization
    {
        get => Request.Headers.Authorization.ToString();
        set => Request.Headers.Authorization = value;
    }

    /// <summary>A fresh copy, which a test may change.</summary>
    public static Vector Load(string name) => new(name);

    /// <summary>What the verifier says to the request as it stands; null where it is good.</summary>
    public MTurkError? Verify()
    {
        var box = new WatchedBox();
        var key = new AccessKey
        {
            KeyId = KeyId,
            ForBook = 1,
            SealedSecret = box.Seal(Encoding.UTF8.GetBytes(Secret), AccessKey.SealOwner(KeyId, 1)),
            CreatedAt = Now,
        };
        var verifier = new SignatureVerifier(Rules, new(box));
        return verifier.Read(Request, Now, out var claim) ?? verifier.Prove(Request, claim, key);
    }

    private static SignedRequest Read(string text)
    {
        var end = text.IndexOf("\n\n", StringComparison.Ordinal);
        var lines = text[..end].Replace("\n ", " ", StringComparison.Ordinal).Split('\n');
        var (first, last) = (lines[0].IndexOf(' '), lines[0].LastIndexOf(' '));
        var headers = new HeaderDictionary();
        foreach (var line in lines[1..])
        {
            var colon = line.IndexOf(':');
            headers.Append(line[..colon], line[(colon + 1)..]);
        }
        return new(lines[0][..first], lines[0][(first + 1)..last], headers, Encoding.UTF8.GetBytes(text[(end + 2)..]));
    }
}
