export const groupCard = {
  title: 'Copilot adoption',
  activePeople: 'people active in the 28 days to {{day}}',
  ofLicensed: 'of {{licensed}} members with a licence ({{share}})',
  acceptance: 'Completion acceptance',
  agents: 'Agent share',
  trend: 'Active people in 28 days',
  counted: 'Counted: {{teams}}',
  byLogin_one: '1 member by login',
  byLogin_other: '{{count}} members by login',
  unmatched_one: '1 member not known to GitHub’s reports',
  unmatched_other: '{{count}} members not known to GitHub’s reports',
  open: 'Open in Copilot',
  choose: 'This group could belong to several GitHub accounts. Which one?',
  nobody: {
    title: 'Nobody of this group is known to GitHub’s reports',
    text: 'Add the GitHub team to the group, or GitHub logins to its members:',
  },
  tooFew:
    'So few people of this group were active that figures would tell about single persons.',
} as const;
