namespace Bursar.Ledger;

/// <summary>
/// An invitation to become a member of a book, for whoever has its link. There is one for each address: inviting it again
/// replaces the link.
/// </summary>
public sealed record Invitation : Row
{
    /// <summary>How long its link works: 7 days.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromDays(7);

    /// <summary>The number of the book.</summary>
    public required int Book { get; init; }

    /// <summary>The address that was invited, in the form of <see cref="SignIn.NameOf"/>.</summary>
    public required string Email { get; init; }

    /// <summary>The role that the new member gets.</summary>
    public required Role Role { get; init; }

    /// <summary>The id of the user who invited.</summary>
    public required ObjectId InvitedBy { get; init; }

    /// <summary>The SHA-256 of the secret in its link.</summary>
    public required Digest Secret { get; init; }

    /// <summary>When it was made, in real time.</summary>
    public required DateTimeOffset MadeAt { get; init; }

    /// <summary>The id of the user who accepted it; empty if nobody has.</summary>
    public ObjectId AcceptedBy { get; init; }

    /// <summary>Whether it was taken back.</summary>
    public bool IsWithdrawn { get; init; }

    /// <summary>When its link stops working, in real time.</summary>
    public DateTimeOffset ExpiresAt => MadeAt + Lifetime;

    /// <summary>Whether someone can still accept it.</summary>
    public bool IsOpen => AcceptedBy.IsEmpty && !IsWithdrawn;

    /// <inheritdoc/>
    public override RowKey Key => RowKey.OfInvitation(Book, Email);

    /// <summary>What identifies an invitation in its book: 32 hex digits, which follow from the address.</summary>
    public static string IdOf(string email) => $"{RowKey.OfInvitation(0, SignIn.NameOf(email)).Id:x32}";

    /// <summary>Whether this secret opens it at this time.</summary>
    public bool IsOpenedBy(Digest secret, DateTimeOffset now) => IsOpen && Secret.FixedTimeEquals(secret) && now < ExpiresAt;
}
