using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text.Json;
using Npgsql;

namespace Bursar.Acceptance.Tests;

/// <summary>
/// Three real servers on one PostgreSQL, or on several with a database of the books in each. They belong to the test and can be
/// restarted.
/// </summary>
internal sealed class NodeHouse : IAsyncDisposable
{
    public const int Count = 3;
    private readonly PostgresServer[] _postgres;
    private readonly string[] _databases;
    private readonly HttpClient _http = new();
    private readonly TestDirectory[] _data = [new(), new(), new()];
    private readonly BursarServer?[] _nodes = new BursarServer?[Count];
    private readonly Dictionary<string, string> _environment;

    private NodeHouse(PostgresServer[] postgres, string[] databases)
    {
        (_postgres, _databases) = (postgres, databases);
        _environment = new()
        {
            ["Bursar__Store"] = "postgres",
            ["Bursar__MasterKey"] = Convert.ToBase64String(RandomNumberGenerator.GetBytes(32)),
        };
    }

    public BursarServer this[int node] => _nodes[node]!;

    /// <summary>Starts the databases, and then every node at the same time on empty ones.</summary>
    public static async Task<NodeHouse> StartAsync(CancellationToken cancellation, int databases = 1)
    {
        var postgres = await Task.WhenAll(
            Enumerable.Range(0, databases).Select(_ => PostgresServer.StartAsync(cancellation)));
        var house = new NodeHouse(
            postgres, await Task.WhenAll(postgres.Select(server => server.CreateDatabaseAsync(cancellation))));
        await Task.WhenAll(Enumerable.Range(0, Count).Select(house.StartNodeAsync));
        return house;
    }

    /// <summary>Starts a node, or starts it again after its death.</summary>
    public async Task StartNodeAsync(int node)
        => _nodes[node] = await BursarServer.ServeAsync(_data[node].Path, EnvironmentOf(node));

    /// <summary>Kills a node (SIGKILL), and starts it again.</summary>
    public async Task RestartNodeAsync(int node)
    {
        await this[node].KillAsync();
        await StartNodeAsync(node);
    }

    /// <summary>Stops a database as a crash would, and starts it again.</summary>
    public async Task RestartDatabaseAsync(CancellationToken cancellation)
    {
        await _postgres[0].StopAsync(PostgresShutdown.Immediate);
        await _postgres[0].StartAgainAsync(cancellation);
    }

    /// <summary>Kills a database with all its processes (SIGKILL), and starts it again.</summary>
    public async Task KillDatabaseAsync(int database, CancellationToken cancellation)
    {
        await _postgres[database].KillAsync();
        await _postgres[database].StartAgainAsync(cancellation);
    }

    /// <summary>Checks the books, as an operator does beside running nodes.</summary>
    public Task<ProgramRun> VerifyAsync()
        => ProgramRun.StartAsync(
            "dotnet", [Paths.Executable, "--data", _data[0].Path, "verify"], "", EnvironmentOf(0),
            // After hundreds of kills there is much to check.
            limit: TimeSpan.FromMinutes(8));

    /// <summary>Halts a node while it holds a book in the database.</summary>
    /// <returns>What ends when the database has ended the session that holds it.</returns>
    public async Task<Task> PauseInTransactionAsync(int node, CancellationToken cancellation)
    {
        while (true)
        {
            var ended = _postgres[0].SaysAsync("terminating connection due to idle-in-transaction timeout", 1, cancellation);
            await this[node].PauseAsync();
            // Twice: what it had sent may have reached the database meanwhile.
            if (await IsInTransactionAsync(node, cancellation) && await IsInTransactionAsync(node, cancellation)) return ended;
            await this[node].ResumeAsync();
        }
    }

    /// <summary>Asks our own API of a node.</summary>
    /// <exception cref="HttpRequestException">There was no answer.</exception>
    /// <exception cref="OperationCanceledException">It was not waited for any longer.</exception>
    public async Task<(HttpStatusCode Status, JsonElement Body)> AskAsync(
        int node, string path, CancellationToken cancellation, string? key = null, object? body = null)
    {
        using var request = new HttpRequestMessage(
            body is null ? HttpMethod.Get : HttpMethod.Post, new Uri(this[node].Address, $"/bursar/v1/{path}"));
        var token = await File.ReadAllTextAsync(Path.Combine(_data[node].Path, "operator.token"), cancellation);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token.Trim());
        if (key is not null) request.Headers.Add("Idempotency-Key", key);
        if (body is not null) request.Content = JsonContent.Create(body);
        using var answer = await _http.SendAsync(request, cancellation);
        return (answer.StatusCode, JsonElement.Parse(await answer.Content.ReadAsStringAsync(cancellation)));
    }

    /// <summary>What the workspace's balance is in Prolific's API of a node, in cents.</summary>
    public async Task<long> WorkspaceBalanceAsync(int node, string book, string token)
    {
        using var request = new HttpRequestMessage(
            HttpMethod.Get, new Uri(this[node].Address, $"/api/v1/workspaces/{book}/balance/"));
        request.Headers.TryAddWithoutValidation("Authorization", $"Token {token}");
        using var answer = await _http.SendAsync(request);
        return JsonElement.Parse(await answer.Content.ReadAsStringAsync()).GetProperty("available_balance").GetInt64();
    }

    private async Task<bool> IsInTransactionAsync(int node, CancellationToken cancellation)
    {
        await using var connection = new NpgsqlConnection($"{_databases[0]};Pooling=false");
        await connection.OpenAsync(cancellation);
        await using var command = new NpgsqlCommand(
            $"SELECT EXISTS (SELECT FROM pg_stat_activity WHERE application_name = '{NameOf(node)}' AND state = "
                + "'idle in transaction')", connection);
        return (bool)(await command.ExecuteScalarAsync(cancellation))!;
    }

    private Dictionary<string, string> EnvironmentOf(int node)
    {
        var environment = new Dictionary<string, string>(_environment);
        for (var i = 0; i < _databases.Length; i++)
        {
            var name = _databases.Length == 1 ? "Bursar__Connection" : $"Bursar__Shards__{i}";
            environment[name] = $"{_databases[i]};Application Name={NameOf(node)}";
        }
        return environment;
    }

    private static string NameOf(int node) => $"node-{node}";

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        foreach (var node in _nodes) if (node is not null) await node.DisposeAsync();
        foreach (var server in _postgres) await server.DisposeAsync();
        foreach (var data in _data) data.Dispose();
    }
}
