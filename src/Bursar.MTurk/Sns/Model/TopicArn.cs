using System.Globalization;

namespace Bursar.MTurk;

/// <summary>
/// The name of a topic at AWS: <c>arn:aws:sns:us-east-1:000000000021:name</c>. The account is the number of the book.
/// </summary>
internal static class TopicArn
{
    private const int Parts = 6;

    /// <summary>The ARN of a topic.</summary>
    public static string Of(Topic topic) => $"arn:aws:sns:us-east-1:{AccountOf(topic.Id.Book)}:{topic.Name}";

    /// <summary>The account of a book, 12 digits.</summary>
    public static string AccountOf(int book) => book.ToString("D12", CultureInfo.InvariantCulture);

    /// <summary>Whether a text is a topic's name as SNS allows it: 1 to 256 letters, digits, hyphens and underscores.</summary>
    public static bool IsName(string name)
        => name.Length is > 0 and <= Topic.MaxName && name.All(one => char.IsAsciiLetterOrDigit(one) || one is '-' or '_');

    /// <summary>Reads the id of a topic of a book, of whatever region.</summary>
    public static bool TryParse(string text, int book, out ObjectId topic)
    {
        topic = default;
        if (text.Split(':') is not { Length: Parts } parts || !IsName(parts[5])) return false;
        if ((parts[0], parts[1], parts[2], parts[4]) != ("arn", "aws", "sns", AccountOf(book))) return false;
        topic = Topic.IdOf(book, parts[5]);
        return true;
    }
}
