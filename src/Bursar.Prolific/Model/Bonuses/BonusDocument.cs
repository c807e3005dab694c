using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Bursar.Ledger;

namespace Bursar.Prolific;

/// <summary>
/// The bonuses of a batch, as they are stored between set-up and payment: JSON in a frozen form. Version 0 is plain text, one
/// line per bonus: submission, participant and ten-thousandths of the main unit, separated by spaces.
/// </summary>
internal sealed record BonusDocument(
    [property: JsonPropertyName("version")] int Version,
    [property: JsonPropertyName("bonuses")] IReadOnlyList<StoredBonus> Bonuses)
{
    /// <summary>The version that is written now.</summary>
    public const int Newest = 1;

    /// <summary>The string to store for these bonuses: always the newest version.</summary>
    public static string Write(IEnumerable<BonusLine> bonuses)
        => JsonSerializer.Serialize(new(Newest, [.. bonuses.Select(StoredBonus.Of)]), StoredBonusJson.Form.BonusDocument);

    /// <summary>Reads a stored document of any version.</summary>
    /// <exception cref="FormatException">The document is damaged, or its version is unknown.</exception>
    public static IReadOnlyList<BonusLine> Read(string text)
    {
        if (!text.StartsWith('{')) return [.. text.Split('\n').Select(ReadVersion0)];
        try
        {
            var document = JsonSerializer.Deserialize(text, StoredBonusJson.Form.BonusDocument);
            return document is { Version: Newest, Bonuses: { } bonuses }
                ? [.. bonuses.Select(bonus => bonus.ToLine())]
                : throw new FormatException($"The document of a batch of bonuses is not of a version up to {Newest}.");
        }
        catch (JsonException fault)
        {
            throw new FormatException("The document of a batch of bonuses is damaged.", fault);
        }
    }

    private static BonusLine ReadVersion0(string line) => line.Split(' ') is [var submission, var participant, var units]
        && long.TryParse(units, NumberStyles.None, CultureInfo.InvariantCulture, out var amount)
            ? new StoredBonus(submission, participant, amount).ToLine()
            : throw new FormatException("The document of a batch of bonuses is damaged.");
}

/// <summary>One bonus as <see cref="BonusDocument"/> stores it.</summary>
/// <param name="Submission">The submission's id.</param>
/// <param name="Participant">The participant's id.</param>
/// <param name="Units">The amount in ten-thousandths of the main unit.</param>
internal sealed record StoredBonus(
    [property: JsonPropertyName("submission")] string Submission,
    [property: JsonPropertyName("participant")] string Participant,
    [property: JsonPropertyName("units")] long Units)
{
    /// <summary>Maps a bonus to its stored form.</summary>
    public static StoredBonus Of(BonusLine line)
        => new(line.Submission.ToString(), line.Participant.ToString(), line.Amount.Units);

    /// <summary>Maps the stored form to a bonus.</summary>
    /// <exception cref="FormatException">An id is damaged.</exception>
    public BonusLine ToLine()
        => ObjectId.TryParse(Submission, out var submission) && ObjectId.TryParse(Participant, out var participant)
        ? new(submission, participant, new(Units))
        : throw new FormatException("The document of a batch of bonuses is damaged.");
}
