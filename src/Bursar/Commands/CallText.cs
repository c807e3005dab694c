using System.Text;
using Bursar.Api;

namespace Bursar;

/// <summary>A call with all that is known of it, as text for a terminal.</summary>
internal static class CallText
{
    private const int Half = 62;

    public static string Of(CallAnswer one)
    {
        var text = new StringBuilder();
        text.AppendLine($"{one.Method} {one.Path}  ({one.Api}, {one.Operation})");
        text.AppendLine($"{one.At.UtcDateTime:yyyy-MM-dd HH:mm:ss.fff} UTC, {one.Milliseconds} ms");
        if (one.Fault is { } fault) text.AppendLine($"Fault on request: {fault}");
        if (one.Body.Length > 0) text.AppendLine().AppendLine("Sent").AppendLine($"  {one.Body}");
        text.AppendLine().AppendLine(one.Status == 0 ? "Dropped without an answer" : $"Answered {one.Status}");
        if (one.Answer.Length > 0) text.AppendLine($"  {one.Answer}");
        if (one.Refusal is { } refusal) text.AppendLine($"Refused: {$"{refusal.Code} {refusal.Why.Split('\n')[0]}".Trim()}");
        foreach (var hint in one.Hints) text.AppendLine(hint);
        if (one.Signature is { } signature) Write(text, signature);
        foreach (var command in one.Commands) Write(text, command);
        return string.Join('\n', text.ToString().TrimEnd().Split('\n').Select(line => Columns.Visible(line.TrimEnd('\r'))));
    }

    private static void Write(StringBuilder text, CommandAnswer command)
    {
        text.AppendLine().AppendLine($"{command.Name}{(command.Book is { } book ? $" in {book}" : "")}: {StateOf(command)}");
        foreach (var transfer in command.Transfers)
            text.AppendLine(
                $"  transfer {transfer.Sequence}: {transfer.Kind} {transfer.Amount}, {transfer.From} → {transfer.To}");
        foreach (var happened in command.Events)
            text.AppendLine(
                $"  event {happened.Sequence}: {happened.Kind} {happened.Subject}{(happened.To is { } to ? $" ({to})" : "")}");
    }

    private static string StateOf(CommandAnswer command) => command switch
    {
        { Rejection: { } why } => $"rejected, {why.Code}: {why.Why}",
        { Replayed: true } => "answered from what was done before",
        _ => "done",
    };

    private static void Write(StringBuilder text, SignatureAnswer signature)
    {
        text.AppendLine().AppendLine(signature.Why);
        var arrived = signature.Expected.Split('\n');
        var signed = signature.Original?.Split('\n') ?? ["not found"];
        text.AppendLine($"  {"CANONICAL REQUEST OF WHAT ARRIVED",-Half}   OF WHAT WAS SIGNED");
        for (var i = 0; i < Math.Max(arrived.Length, signed.Length); i++)
        {
            var (left, right) = (i < arrived.Length ? arrived[i] : "", i < signed.Length ? signed[i] : "");
            var isSame = left == right || signature.Original is null;
            foreach (var (one, other) in Pieces(left, right)) text.AppendLine($"{(isSame ? ' ' : '≠')} {one,-Half} | {other}");
        }
    }

    /// <summary>Both sides, in pieces that fit beside each other.</summary>
    private static IEnumerable<(string Left, string Right)> Pieces(string left, string right)
    {
        for (var at = 0; at == 0 || at < Math.Max(left.Length, right.Length); at += Half)
            yield return (Piece(left, at), Piece(right, at));
    }

    private static string Piece(string text, int at)
        => at >= text.Length ? "" : text.Substring(at, Math.Min(Half, text.Length - at));
}
