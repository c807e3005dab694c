using System.Text;
using System.Xml;

namespace Bursar.MTurk;

/// <summary>The answer of an operation, or its error.</summary>
/// <param name="Error">The error; null if the operation succeeded.</param>
/// <param name="Result">Writes the elements of the result; null if it has none.</param>
internal readonly record struct SnsAnswer(SnsError? Error, Action<XmlWriter>? Result)
{
    private const string Namespace = "http://sns.amazonaws.com/doc/2010-03-31/";
    private static readonly XmlWriterSettings Plain = new()
    {
        OmitXmlDeclaration = true,
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
    };

    /// <summary>The answer of an operation that has nothing to say.</summary>
    public static readonly SnsAnswer Done;

    /// <summary>An error is an answer.</summary>
    public static implicit operator SnsAnswer(SnsError error) => new(error, null);

    /// <summary>The answer of an operation that succeeded.</summary>
    public static SnsAnswer Ok(Action<XmlWriter> result) => new(null, result);

    /// <summary>An answer with one element.</summary>
    public static SnsAnswer Ok(string name, string value) => Ok(xml => xml.WriteElementString(name, value));

    /// <summary>An answer with attributes by their names.</summary>
    public static SnsAnswer Attributes(params (string Name, string Value)[] attributes) => Ok(xml =>
    {
        xml.WriteStartElement("Attributes");
        foreach (var (name, value) in attributes)
        {
            xml.WriteStartElement("entry");
            xml.WriteElementString("key", name);
            xml.WriteElementString("value", value);
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
    });

    /// <summary>What a client sent, without the characters that XML cannot contain.</summary>
    public static string Clean(string text) => string.Concat(text.Select(one => XmlConvert.IsXmlChar(one) ? one : '?'));

    /// <summary>Writes the answer to a call of an action.</summary>
    public void Write(Stream output, string action, string requestId)
    {
        using var xml = XmlWriter.Create(output, Plain);
        if (Error is not null)
        {
            xml.WriteStartElement("ErrorResponse", Namespace);
            xml.WriteStartElement("Error");
            xml.WriteElementString("Type", Error.Status < 500 ? "Sender" : "Receiver");
            xml.WriteElementString("Code", Error.Code);
            xml.WriteElementString("Message", Clean(Error.Message));
            xml.WriteEndElement();
            xml.WriteElementString("RequestId", requestId);
            xml.WriteEndElement();
            return;
        }
        xml.WriteStartElement($"{action}Response", Namespace);
        if (Result is not null)
        {
            xml.WriteStartElement($"{action}Result");
            Result(xml);
            xml.WriteEndElement();
        }
        xml.WriteStartElement("ResponseMetadata");
        xml.WriteElementString("RequestId", requestId);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }
}
