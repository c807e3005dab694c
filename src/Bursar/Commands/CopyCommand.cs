using System.CommandLine;
using System.Text.Json;
using System.Text.Json.Nodes;
using Bursar.Storage;

namespace Bursar;

/// <summary><c>bursar copy</c>: copies the books from the data directory's file to PostgreSQL, or back.</summary>
internal static class CopyCommand
{
    private static readonly Option<string> To = SettingOptions.Checked(StoreSettings.IsStore, StoreSettings.StoreMust, new("--to")
    {
        Description =
            "The destination, which must be empty: postgres (from the file in the data directory) or sqlite (into that file).",
        HelpName = "STORE",
        Required = true,
    });

    public static Command Create()
    {
        var command = new Command(
            "copy", "Copy the books to another store, and prove that both are identical. No server may be running on either.")
        {
            To, SettingOptions.Connection, Shared.Json,
        };
        command.SetAction(async (line, cancellation) =>
        {
            var report = await RunAsync(line, cancellation);
            Console.WriteLine(line.GetValue(Shared.Json) ? Json(report) : Text(report, line));
            return (int)(report.Fault is null ? ExitCode.Ok : ExitCode.Refused);
        });
        return command;
    }

    private static Task<CopyReport> RunAsync(ParseResult line, CancellationToken cancellation)
    {
        var data = Shared.DataOf(line);
        // One side is always a database, whichever store the settings name.
        var options = SettingOptions.Of(line);
        options["Bursar:Store"] = StoreSettings.Postgres;
        var settings = ServerSettings.Load(data, options);
        var move = new StoreMove(data, StoreSettings.Of(settings), MasterKey.Find(data, settings["Bursar:MasterKey"]));
        return IsToPostgres(line) ? move.ToPostgresAsync(cancellation) : move.ToSqliteAsync(cancellation);
    }

    private static bool IsToPostgres(ParseResult line) => line.GetRequiredValue(To) is StoreSettings.Postgres;

    private static string Text(CopyReport report, ParseResult line)
    {
        if (report.Fault is { } fault) return $"FAULT  {fault} Nothing was copied.";
        var columns = new Columns("ROWS", "OF");
        foreach (var (kind, rows) in report.Rows) columns.Add($"{rows}", Name($"{kind}", ' '));
        columns.Add($"{report.Transfers}", "transfer");
        columns.Add($"{report.Answers}", "stored answer");
        var data = Shared.DataOf(line);
        var next = IsToPostgres(line)
            ? $"From now on, serve only the database: bursar serve --store postgres. {data.DataFile} is unchanged.\n"
                + $"Every node needs the master key that seals the secrets: {data.MasterKeyFile}, or Bursar:MasterKey."
            : "From now on, serve only the file: bursar serve, without Bursar:Store and the connection. The database is "
                + "unchanged.";
        return $"{columns}\nOK  All rows are identical on both sides, and all balances and hashes match the transfers.\n{next}";
    }

    private static string Json(CopyReport report) => new JsonObject
    {
        ["ok"] = report.Fault is null,
        ["rows"] = new JsonObject(
            report.Rows.Select(kind => KeyValuePair.Create<string, JsonNode?>(Name($"{kind.Key}", '_'), kind.Value))),
        ["transfers"] = report.Transfers,
        ["answers"] = report.Answers,
        ["fault"] = report.Fault,
    }.ToJsonString();

    private static string Name(string kind, char gap) => JsonNamingPolicy.SnakeCaseLower.ConvertName(kind).Replace('_', gap);
}
