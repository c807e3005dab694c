using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Bursar.Http;
using Bursar.Ledger;

namespace Bursar;

/// <summary>A value in a seed file, with where it stands: a text, a list, or named members.</summary>
/// <param name="File">The file's name.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1.</param>
internal sealed record SeedNode(string File, long Line, long Column)
{
    /// <summary>The text; null for a list or members.</summary>
    public string? Text { get; init; }

    /// <summary>Whether the text stands there without quotes, so that it can be a number, a truth value or nothing.</summary>
    public bool IsPlain { get; init; }

    /// <summary>The entries of a list; null for anything else.</summary>
    public IReadOnlyList<SeedNode>? Items { get; init; }

    /// <summary>The members, in order; null for anything else.</summary>
    public IReadOnlyList<(SeedNode Name, SeedNode Value)>? Members { get; init; }

    /// <summary>Whether it is nothing, as if it were left out.</summary>
    public bool IsNull => IsPlain && Text is "" or "~" or "null";

    /// <summary>What is wrong here, with file, line and column.</summary>
    public CommandFailure Wrong(string why) => new(ExitCode.CannotStart, $"{File}:{Line}:{Column}: {why}");

    /// <summary>The value of a member; null if it is not there.</summary>
    public SeedNode? Find(string name)
        => Members?.FirstOrDefault(one => one.Name.Text == name).Value is { IsNull: false } found ? found : null;

    /// <summary>The value of a member that must be there.</summary>
    /// <exception cref="CommandFailure">It is not.</exception>
    public SeedNode Need(string name) => Find(name) ?? throw Wrong($"{name} is missing.");

    /// <summary>The text of a member that must be there.</summary>
    /// <exception cref="CommandFailure">It is not there, or is no text.</exception>
    public string NeedText(string name) => Need(name).AsText();

    /// <summary>The text of a member; null if it is not there.</summary>
    /// <exception cref="CommandFailure">It is no text.</exception>
    public string? FindText(string name) => Find(name)?.AsText();

    /// <summary>The entries of a member; none if it is not there.</summary>
    /// <exception cref="CommandFailure">It is no list.</exception>
    public IReadOnlyList<SeedNode> List(string name)
        => Find(name) is not { } found ? [] : found.Items ?? throw found.Wrong($"{name} must be a list.");

    /// <summary>Whether a member is true; false if it is not there.</summary>
    /// <exception cref="CommandFailure">It is neither true nor false.</exception>
    public bool Is(string name, bool byDefault = false) => Find(name) is not { } found
        ? byDefault
        : found.Text switch
        {
            "true" => true,
            "false" => false,
            _ => throw found.Wrong($"{name} must be true or false."),
        };

    /// <summary>The amount in a member; null if it is not there.</summary>
    /// <exception cref="CommandFailure">It is no amount.</exception>
    public Money? FindMoney(string name) => Find(name) is not { } found
        ? null
        : Money.TryParse(found.AsText(), decimals: 2, out var amount)
            ? amount
            : throw found.Wrong($"{name} must be an amount with at most two decimals, such as 10.00.");

    /// <summary>The whole number in a member; null if it is not there.</summary>
    /// <exception cref="CommandFailure">It is none.</exception>
    public int? FindNumber(string name) => Find(name) is not { } found
        ? null
        : int.TryParse(found.AsText(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw found.Wrong($"{name} must be a whole number.");

    /// <summary>The text.</summary>
    /// <exception cref="CommandFailure">It is a list or has members.</exception>
    public string AsText() => Text ?? throw Wrong("a text or a number must stand here.");

    /// <summary>Checks that it has members, and no others than these.</summary>
    /// <exception cref="CommandFailure">It has.</exception>
    public SeedNode Only(IReadOnlyList<string> names)
    {
        if (Members is null) throw Wrong($"this must have members: {string.Join(", ", names)}.");
        foreach (var (name, _) in Members)
        {
            if (names.Contains(name.Text, StringComparer.Ordinal)) continue;
            var near = NearMiss.Of(name.Text!, names);
            var hint = near.Count > 0 ? $"Did you mean {near[0]}?" : $"There can be: {string.Join(", ", names)}.";
            throw name.Wrong($"there is no {name.Text} here. {hint}");
        }
        return this;
    }

    /// <summary>The same in JSON.</summary>
    /// <param name="isText">Whether a member is a text, whatever stands there without quotes: an amount, for example.</param>
    public JsonNode? ToJson(Func<string, bool> isText)
    {
        if (Members is { } members)
            return new JsonObject(members.Select(one => KeyValuePair.Create(
                one.Name.Text!,
                isText(one.Name.Text!) && one.Value is { Text: { } text, IsNull: false } ? text : one.Value.ToJson(isText))));
        return Items is { } items ? new JsonArray([.. items.Select(one => one.ToJson(isText))]) : ScalarToJson();
    }

    private JsonNode? ScalarToJson()
    {
        if (IsNull) return null;
        if (!IsPlain) return JsonValue.Create(Text);
        if (Text is "true" or "false") return JsonValue.Create(Text == "true");
        return IsNumber(Text!) ? JsonNode.Parse(Text!) : JsonValue.Create(Text);
    }

    /// <summary>Whether a text is a number in JSON.</summary>
    private static bool IsNumber(string text)
    {
        if (!char.IsAsciiDigit(text[^1])) return false;
        try
        {
            using var json = JsonDocument.Parse(text);
            return json.RootElement.ValueKind == JsonValueKind.Number;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
