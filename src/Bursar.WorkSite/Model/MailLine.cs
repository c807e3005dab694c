using Bursar.Ledger;

namespace Bursar.WorkSite;

/// <summary>A message to or from a participant.</summary>
/// <param name="Message">The message.</param>
/// <param name="Payer">The name of the payer whose study it is about.</param>
/// <param name="Study">The title of the study; empty if it is about none.</param>
public sealed record MailLine(Ledger.Message Message, string Payer, string Study)
{
    /// <summary>Whether the participant wrote it.</summary>
    public bool IsOwn => Message.Way == MessageWay.FromParticipant;

    /// <summary>Whether the participant had not seen it before.</summary>
    public bool IsNew => !IsOwn && Message.ReadAt is null;

    /// <summary>Whether it can be answered: a person sent it, and not only the payer.</summary>
    public bool CanBeAnswered => !IsOwn && !Message.Sender.IsEmpty;
}

/// <summary>A participant's messages.</summary>
/// <param name="All">The messages of this page, the newest first.</param>
/// <param name="Older">The message before which the next page begins; null on the last page.</param>
public sealed record MailModel(IReadOnlyList<MailLine> All, ObjectId? Older);
