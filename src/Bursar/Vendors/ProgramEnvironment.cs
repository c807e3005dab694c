using System.Text;

namespace Bursar;

/// <summary>
/// The environment of a program whose calls to the vendors are to go to Bursar: by settings where clients have them, and for the
/// rest by a proxy and by certificates that clients are told to trust.
/// </summary>
internal sealed class ProgramEnvironment : IDisposable
{
    private static readonly string[] BundleSettings = ["SSL_CERT_FILE", "REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE", "AWS_CA_BUNDLE"];

    /// <summary>Where systems keep the certificates that they trust.</summary>
    private static readonly string[] SystemBundles =
    [
        "/etc/ssl/certs/ca-certificates.crt", "/etc/pki/tls/certs/ca-bundle.crt", "/etc/ssl/ca-bundle.pem", "/etc/ssl/cert.pem",
    ];

    private readonly string _bundle = Path.GetTempFileName();
    private readonly Dictionary<string, string?> _values;

    /// <summary>Makes the environment for a program.</summary>
    /// <param name="data">The data directory of the server.</param>
    /// <param name="server">The server.</param>
    /// <param name="proxy">The proxy in front of it.</param>
    /// <param name="isDemo">Whether the server is a demo, whose credentials everybody knows.</param>
    /// <exception cref="IOException">The certificates cannot be read or written.</exception>
    public ProgramEnvironment(DataDirectory data, ServerFile server, Uri proxy, bool isDemo)
    {
        WriteBundle(data);
        var address = proxy.GetLeftPart(UriPartial.Authority);
        _values = new(StringComparer.Ordinal)
        {
            ["AWS_ENDPOINT_URL_MTURK"] = server.Url,
            ["AWS_ENDPOINT_URL_SNS"] = server.Url,
            ["PROLIFIC_URL"] = server.Url,
            ["PROLIFIC_BASE_URL"] = $"{server.Url}/api/v1/",
            ["HTTPS_PROXY"] = address,
            ["https_proxy"] = address,
            ["HTTP_PROXY"] = address,
            ["http_proxy"] = address,
            ["NO_PROXY"] = Direct,
            ["no_proxy"] = Direct,
            ["NODE_USE_ENV_PROXY"] = "1",
            ["NODE_EXTRA_CA_CERTS"] = data.AuthorityFile,
            ["BURSAR_DATA"] = data.Path,
            ["BURSAR_URL"] = server.Url,
        };
        foreach (var name in BundleSettings) _values[name] = _bundle;
        if (!isDemo) return;
        _values["AWS_ACCESS_KEY_ID"] = DemoBooks.KeyId;
        _values["AWS_SECRET_ACCESS_KEY"] = DemoBooks.Secret;
        _values["AWS_SESSION_TOKEN"] = null;
        _values["AWS_DEFAULT_REGION"] = "us-east-1";
        _values["PROLIFIC_TOKEN"] = DemoBooks.Token;
    }

    /// <summary>The proxy that is configured for this process already; null for none.</summary>
    public static Uri? Upstream
    {
        get
        {
            var set = Environment.GetEnvironmentVariable("https_proxy") ?? Environment.GetEnvironmentVariable("HTTPS_PROXY");
            return Uri.TryCreate(set, UriKind.Absolute, out var url) && url.Scheme == Uri.UriSchemeHttp ? url : null;
        }
    }

    /// <summary>Hosts that programs are to reach without a proxy: those that were named before, and this machine.</summary>
    private static string Direct
        => string.Join(',', new[] { Environment.GetEnvironmentVariable("no_proxy"), "127.0.0.1", "localhost", "::1" }
            .Where(one => !string.IsNullOrEmpty(one)));

    /// <summary>Sets the variables, and removes those that are null here.</summary>
    public void ApplyTo(IDictionary<string, string?> environment)
    {
        foreach (var (name, value) in _values)
        {
            if (value is null) environment.Remove(name);
            else environment[name] = value;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => File.Delete(_bundle);

    /// <summary>What was trusted before, and our own authority.</summary>
    private void WriteBundle(DataDirectory data)
    {
        var set = BundleSettings.Select(Environment.GetEnvironmentVariable).OfType<string>().Where(File.Exists);
        var before = set.Concat(SystemBundles.Where(File.Exists).Take(1)).Distinct(StringComparer.Ordinal);
        var text = new StringBuilder();
        foreach (var path in before) text.Append(File.ReadAllText(path)).Append('\n');
        File.WriteAllText(_bundle, text.Append(File.ReadAllText(data.AuthorityFile)).ToString());
    }
}
