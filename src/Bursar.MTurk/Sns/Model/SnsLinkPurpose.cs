namespace Bursar.MTurk;

/// <summary>What a link in a message to a subscriber is for.</summary>
internal enum SnsLinkPurpose
{
    /// <summary>It confirms the subscription.</summary>
    Confirm,

    /// <summary>It ends the subscription.</summary>
    Unsubscribe,
}
