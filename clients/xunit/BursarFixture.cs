using System.Diagnostics;
using System.Net.Http.Headers;

namespace BursarTesting;

/// <summary>A Bursar for the tests of a program: one for a class or a collection, which each test resets.</summary>
public sealed class BursarFixture : Xunit.IAsyncLifetime
{
    /// <summary>The access key for MTurk's API.</summary>
    public const string AwsAccessKeyId = "BURSARDEMO";

    /// <summary>Its secret.</summary>
    public const string AwsSecretAccessKey = "demo-secret-for-local-use-only";

    /// <summary>The token for Prolific's API.</summary>
    public const string ProlificToken = "demo-token-for-local-use-only";

    private const string OperatorToken = "demo-operator-for-local-use-only";
    private Process? _process;

    /// <summary>Where it listens, without a slash at the end.</summary>
    public string Url { get; private set; } = "";

    /// <summary>Bursar's own API, as its operator: <c>books</c>, <c>clock</c> and so on.</summary>
    public HttpClient Api { get; private set; } = null!;

    /// <summary>Starts it. $BURSAR is the command, if it is not on the path.</summary>
    public async ValueTask InitializeAsync()
    {
        var command = (Environment.GetEnvironmentVariable("BURSAR") ?? "bursar").Split(' ');
        string[] arguments = [.. command[1..], "demo", "--urls", "http://127.0.0.1:0", "--until-input-ends"];
        _process = Process.Start(new ProcessStartInfo(command[0], arguments)
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!;
        var first = await _process.StandardOutput.ReadLineAsync();
        Url = first is not null && first.Contains("listens on", StringComparison.Ordinal)
            ? first.Split(' ')[^1]
            : throw new InvalidOperationException($"Bursar did not start: {first}");
        _ = _process.StandardOutput.ReadToEndAsync();
        Api = new HttpClient { BaseAddress = new Uri($"{Url}/bursar/v1/") };
        Api.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", OperatorToken);
    }

    /// <summary>Sets books and clock back to where they began.</summary>
    public async Task ResetAsync()
    {
        using var answer = await Api.PostAsync(new Uri("reset", UriKind.Relative), content: null);
        answer.EnsureSuccessStatusCode();
    }

    /// <summary>Ends it.</summary>
    public async ValueTask DisposeAsync()
    {
        Api?.Dispose();
        if (_process is null) return;
        _process.StandardInput.Close();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }
}
