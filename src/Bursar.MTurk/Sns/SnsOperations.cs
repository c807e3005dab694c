using System.Collections.Frozen;

namespace Bursar.MTurk;

/// <summary>
/// The operations of Amazon SNS (botocore data/sns/2010-03-31) that programs need to be notified, and to see who is.
/// </summary>
internal static class SnsOperations
{
    /// <summary>The operations by the value of <c>Action</c>.</summary>
    public static readonly FrozenDictionary<string, Func<SnsCall, ValueTask<SnsAnswer>>> ByAction =
        new Dictionary<string, Func<SnsCall, ValueTask<SnsAnswer>>>(StringComparer.Ordinal)
        {
            [nameof(ConfirmSubscription)] = ConfirmSubscription.AnswerAsync,
            [nameof(CreateTopic)] = CreateTopic.AnswerAsync,
            [nameof(DeleteTopic)] = DeleteTopic.AnswerAsync,
            [nameof(GetSubscriptionAttributes)] = GetSubscriptionAttributes.AnswerAsync,
            [nameof(GetTopicAttributes)] = GetTopicAttributes.AnswerAsync,
            [nameof(ListSubscriptionsByTopic)] = ListSubscriptionsByTopic.AnswerAsync,
            [nameof(ListTopics)] = ListTopics.AnswerAsync,
            [nameof(SetTopicAttributes)] = SetTopicAttributes.AnswerAsync,
            [nameof(Subscribe)] = Subscribe.AnswerAsync,
            [nameof(Unsubscribe)] = Unsubscribe.AnswerAsync,
        }.ToFrozenDictionary(StringComparer.Ordinal);
}
