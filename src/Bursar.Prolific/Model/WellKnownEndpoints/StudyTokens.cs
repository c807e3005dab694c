using System.Buffers;
using System.Buffers.Text;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Bursar.Ledger;
using Microsoft.AspNetCore.WebUtilities;

namespace Bursar.Prolific;

/// <summary>
/// Signs the address to which a participant goes, so that the researcher's page knows that nobody made it up (Prolific API docs,
/// Studies, <c>is_external_study_url_secure</c>): a JSON Web Token with the address and its parameters, which is good for two
/// minutes, is added as <c>prolific_token</c>.
/// </summary>
internal sealed class StudyTokens(StudyKeys keys, ILedger ledger, TimeProvider world)
{
    /// <summary>The name of the parameter.</summary>
    public const string Parameter = "prolific_token";

    /// <summary>How long a token is good.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(2);

    /// <summary>Prolific's own, because pages compare it.</summary>
    private const string Issuer = "https://www.prolific.com";

    private static readonly JsonWriterOptions Writing = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The address with a token for now.</summary>
    /// <param name="address">The address, in which the placeholders are replaced.</param>
    /// <param name="submission">Whose it is.</param>
    /// <param name="cancellation">Cancels it.</param>
    /// <exception cref="StoreException">The store failed.</exception>
    public async ValueTask<string> SignAsync(string address, Submission submission, CancellationToken cancellation)
    {
        var book = await ledger.FindAsync<Book>(RowKey.OfBook(submission.Id.Book), cancellation);
        var key = await keys.SigningAsync(cancellation);
        var head = Encode(json =>
        {
            json.WriteString("alg", key.Public.Algorithm);
            json.WriteString("kid", key.Public.Id);
            json.WriteString("typ", "JWT");
        });
        var now = world.GetUtcNow();
        var claims = Encode(json =>
        {
            json.WriteString("iss", Issuer);
            json.WriteNumber("iat", now.ToUnixTimeSeconds());
            json.WriteNumber("exp", (now + Lifetime).ToUnixTimeSeconds());
            json.WriteString("aud", address);
            json.WriteString("sub", submission.Id.ToString());
            WriteParameters(json, address, $"{book!.Id}");
        });
        var signature = key.Sign(Encoding.ASCII.GetBytes($"{head}.{claims}"));
        return With(address, $"{head}.{claims}.{Base64Url.EncodeToString(signature)}");
    }

    /// <summary>The parameters of the address as they are read, each name once, and the workspace.</summary>
    private static void WriteParameters(Utf8JsonWriter json, string address, string workspace)
    {
        const string Workspace = "workspace_id";
        json.WriteStartObject("prolific");
        foreach (var (name, values) in QueryHelpers.ParseQuery(QueryOf(address)))
            if (name != Workspace) json.WriteString(name, values.Count > 0 ? values[^1] : "");
        json.WriteString(Workspace, workspace);
        json.WriteEndObject();
    }

    private static string QueryOf(string address)
    {
        var bare = address.Split('#', 2)[0];
        var query = bare.IndexOf('?');
        return query < 0 ? "" : bare[query..];
    }

    /// <summary>The token goes before a fragment, which a browser would not send.</summary>
    private static string With(string address, string token)
    {
        var fragment = address.IndexOf('#');
        var bare = fragment < 0 ? address : address[..fragment];
        var join = !bare.Contains('?') ? "?" : bare[^1] is '?' or '&' ? "" : "&";
        return $"{bare}{join}{Parameter}={token}{(fragment < 0 ? "" : address[fragment..])}";
    }

    private static string Encode(Action<Utf8JsonWriter> write)
    {
        var text = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(text, Writing))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }
        return Base64Url.EncodeToString(text.WrittenSpan);
    }
}
