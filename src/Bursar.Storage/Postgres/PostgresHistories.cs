using Bursar.Ledger;
using Npgsql;

namespace Bursar.Storage;

/// <summary>Counts the submissions of many participants in one statement.</summary>
internal static class PostgresHistories
{
    private const string Sql =
        "SELECT participant, state, count(*) FROM submissions WHERE participant = ANY($1) GROUP BY participant, state";

    /// <summary>Asks how many submissions in each state the participants have; those without are left out.</summary>
    public static void Ask(
        PostgresRound round,
        List<ObjectId> participants,
        Dictionary<ObjectId, IReadOnlyDictionary<SubmissionState, int>> found)
    {
        var command = new NpgsqlBatchCommand(Sql);
        command.Parameters.Add(new NpgsqlParameter<byte[][]> { TypedValue = [.. participants.Select(PostgresBytes.Of)] });
        round.Ask(command, row =>
        {
            var participant = row.GetId();
            if (!found.TryGetValue(participant, out var counts))
                found.Add(participant, counts = new Dictionary<SubmissionState, int>());
            ((Dictionary<SubmissionState, int>)counts).Add((SubmissionState)row.GetInt(), checked((int)row.GetLong()));
        });
    }
}
