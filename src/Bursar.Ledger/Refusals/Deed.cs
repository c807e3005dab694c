namespace Bursar.Ledger;

/// <summary>
/// What a person can ask for in the console, as the log of refusals names it. The values are stored: never renumber them, and
/// keep them below those of <see cref="RefusalReason"/>.
/// </summary>
public enum Deed
{
    /// <summary>Record a top-up.</summary>
    TopUp = 1,

    /// <summary>Record a refund.</summary>
    Refund = 2,

    /// <summary>Publish a draft.</summary>
    PublishStudy = 3,

    /// <summary>Add places to a study.</summary>
    AddPlaces = 4,

    /// <summary>Move the end of an offer.</summary>
    MoveEnd = 5,

    /// <summary>Pause an offer.</summary>
    PauseStudy = 6,

    /// <summary>Resume an offer.</summary>
    ResumeStudy = 7,

    /// <summary>End an offer.</summary>
    StopStudy = 8,

    /// <summary>Approve work.</summary>
    ApproveWork = 9,

    /// <summary>Reject work.</summary>
    RejectWork = 10,

    /// <summary>Undo a rejection.</summary>
    RestoreWork = 11,

    /// <summary>Pay a bonus.</summary>
    PayBonus = 12,

    /// <summary>Make a token.</summary>
    MakeToken = 13,

    /// <summary>Delete a token.</summary>
    DeleteToken = 14,

    /// <summary>Make an AWS access key.</summary>
    MakeKey = 15,

    /// <summary>Delete an AWS access key.</summary>
    DeleteKey = 16,

    /// <summary>Invite someone to a book.</summary>
    InviteMember = 17,

    /// <summary>Take an invitation back.</summary>
    TakeInvitationBack = 18,

    /// <summary>Give a member another role.</summary>
    ChangeMember = 19,

    /// <summary>Remove a member.</summary>
    RemoveMember = 20,

    /// <summary>Change the alert of a book.</summary>
    SetAlert = 21,

    /// <summary>Change one's own password.</summary>
    ChangePassword = 22,

    /// <summary>End one of one's own sessions.</summary>
    EndSession = 23,

    /// <summary>Add a passkey.</summary>
    AddPasskey = 24,

    /// <summary>Remove a passkey.</summary>
    RemovePasskey = 25,

    /// <summary>Change a book's prices.</summary>
    ChangePrices = 26,

    /// <summary>Prepare a payout.</summary>
    PreparePayout = 27,

    /// <summary>Confirm a payout.</summary>
    ConfirmPayout = 28,

    /// <summary>Withdraw a payout.</summary>
    WithdrawPayout = 29,

    /// <summary>Write the file of a payout.</summary>
    WritePayoutFile = 30,

    /// <summary>Record what has become of a payout.</summary>
    RecordPayout = 31,

    /// <summary>Allow participation without a name, or allow it no more.</summary>
    AllowAnonymous = 32,
}
