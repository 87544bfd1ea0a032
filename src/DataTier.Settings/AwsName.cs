using DataTier.Settings.Reading;

namespace DataTier.Settings;

/// <summary>The forms of the names and identifiers that AWS gives and takes.</summary>
internal static class AwsName
{
    private const string Words = "[a-z][a-z0-9]*(-[a-z0-9]+)*";
    private const string EitherCase = "[A-Za-z][A-Za-z0-9]*(-[A-Za-z0-9]+)*";
    private const string Regions = "(?!cn-)[a-z]{2}-[a-z]{3,}-[1-9]";
    private const string Numbers = @"[0-9]{1,3}(\.[0-9]{1,3})*";

    /// <summary>Twelve digits.</summary>
    public static readonly TextForm Account = new("[0-9]{12}");

    /// <summary>A region of the standard partition, like <c>eu-west-1</c>. China and GovCloud have other ARNs.</summary>
    public static readonly TextForm Region = new(Regions);

    /// <summary>A region with a letter behind, like <c>eu-west-1a</c>.</summary>
    public static readonly TextForm Zone = new($"{Regions}[a-z]");

    /// <summary>The name of an IAM role, without its path.</summary>
    public static readonly TextForm RoleName = new("[A-Za-z0-9+=,.@_-]{1,64}");

    /// <summary>A value that every AWS service takes as a tag.</summary>
    public static readonly TextForm TagValue = new("[A-Za-z0-9_.:/=+@-]([A-Za-z0-9 _.:/=+@-]{0,254}[A-Za-z0-9_.:/=+@-])?");

    /// <summary>A class of RDS instances, like <c>db.r6g.xlarge</c>.</summary>
    public static readonly TextForm InstanceClass = new($"db{FamilyAndSize}");

    /// <summary>A class of Aurora's instances, which has no general purpose ones, or <c>db.serverless</c>.</summary>
    public static readonly TextForm AuroraClass = new($@"db\.serverless|db(?=\.[rtx]){FamilyAndSize}");

    /// <summary>A type of ElastiCache nodes, like <c>cache.r6g.large</c>.</summary>
    public static readonly TextForm NodeType = new($"cache{FamilyAndSize}");

    /// <summary>A type of MSK's brokers with storage of their own, like <c>kafka.m7g.large</c>.</summary>
    public static readonly TextForm BrokerType = new($"kafka{FamilyAndSize}");

    /// <summary>A series of an engine: numbers joined by dots, like <c>11.4</c>.</summary>
    public static readonly TextForm Series = new(Numbers);

    /// <summary>A series of two numbers or more, like <c>8.1</c>.</summary>
    public static readonly TextForm MinorSeries = new($@"(?=[0-9]+\.){Numbers}");

    /// <summary>A series of one number, like <c>8</c>.</summary>
    public static readonly TextForm MajorSeries = new("[0-9]{1,3}");

    /// <summary>A version of Kafka without ZooKeeper, whose patch AWS chooses, like <c>3.9.x.kraft</c>.</summary>
    public static readonly TextForm KafkaVersion = new(@"[0-9]{1,3}\.[0-9]{1,3}\.x\.kraft");

    /// <summary>A version of an EKS add-on, like <c>v1.64.0-eksbuild.1</c>.</summary>
    public static readonly TextForm AddOnVersion = new(@"v[0-9]+\.[0-9]+\.[0-9]+-eksbuild\.[0-9]+");

    /// <summary>The name of an EKS cluster.</summary>
    public static readonly TextForm ClusterName = new("[A-Za-z0-9][A-Za-z0-9_-]{0,99}");

    /// <summary>A service account of Kubernetes with its namespace, like <c>portal/web</c>.</summary>
    public static readonly TextForm ServiceAccount = new($"(?=[a-z0-9-]{{1,63}}/[a-z0-9-]{{1,63}}$){Words}/{Words}");

    /// <summary>An attribute of DynamoDB's items that expressions take without an alias.</summary>
    public static readonly TextForm Attribute = new("[A-Za-z_][A-Za-z0-9_]{0,254}");

    /// <summary>An attribute with its type, like <c>version:number</c>; text where none is said.</summary>
    public static readonly TextForm KeyAttribute = new("[A-Za-z_][A-Za-z0-9_]{0,254}(:(number|binary))?");

    /// <summary>The end of a URN: a type and a name.</summary>
    public static readonly TextForm UrnEnd = new(".+::.+");

    /// <summary>An e-mail address, like <c>team@example.com</c>; none of its own letters need quotes.</summary>
    public const string MailAddress = "(?=.{1,256}$)[A-Za-z0-9_.+-]+@[A-Za-z0-9_+-]([A-Za-z0-9_+-]*[.])+[A-Za-z0-9_.+-]*[A-Za-z0-9_+-]";

    private const string FamilyAndSize = $@"\.(?=[a-z0-9-]{{2,12}}\.){Words}\.[0-9]*(?=[a-z0-9-]{{1,8}}$){Words}";

    /// <summary>Lower-case words and digits joined by single hyphens, beginning with a letter.</summary>
    public static TextForm Label(int least, int most) => new($"(?=.{{{least},{most}}}$){Words}");

    /// <summary>An identifier that EC2 gives, like <c>vpc-</c> and 8 or 17 hexadecimal digits.</summary>
    public static TextForm Ec2Id(string prefix) => new($"{prefix}([0-9a-f]{{8}}|[0-9a-f]{{17}})");

    /// <summary>A domain of two labels or more, in lower case.</summary>
    public static TextForm Domain(int most) => new($@"(?=.{{1,{most}}}$)(?=[a-z0-9-]{{1,63}}\.){Words}(\.(?=[a-z0-9-]{{1,63}}(\.|$)){Words})+");

    /// <summary>An identifier of RDS: letters, digits and single hyphens, of either case, beginning with a letter.</summary>
    public static string Identifier(int most) => $"(?=[A-Za-z0-9-]{{1,{most}}}$){EitherCase}";

    /// <summary>The ARN of a service's kinds of things, up to the name.</summary>
    public static string ArnOf(string service, string kinds) => $"arn:aws:{service}:{Regions}:[0-9]{{12}}:({kinds}):";
}
