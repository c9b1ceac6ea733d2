import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { isFurnitureRole, judgeLabel, type LabelVerdict } from './furniture-words.ts'

describe('what the name of a box says', () => {
  const verdicts: readonly (readonly [string, LabelVerdict | undefined])[] = [
    // furniture by its plain name
    ['related-articles', 'furniture'],
    ['c-related', 'furniture'],
    ['share', 'furniture'],
    ['social-share-bar', 'furniture'],
    ['newsletter', 'furniture'],
    ['newsletter_signup', 'furniture'],
    ['article-meta', 'furniture'],
    ['byline', 'furniture'],
    ['post-date', 'furniture'],
    ['photo-credit', 'furniture'],
    ['image-credit', 'furniture'],
    ['author-box', 'furniture'],
    ['author__bio', 'furniture'],
    ['read-more', 'furniture'],
    ['readmore', 'furniture'],
    ['ad-slot', 'furniture'],
    ['ads', 'furniture'],
    ['breadcrumb', 'furniture'],
    ['breadcrumbs', 'furniture'],
    ['sidebar', 'furniture'],
    ['cookie-banner', 'furniture'],
    ['sr-only', 'furniture'],
    ['most-read', 'furniture'],
    ['paywall', 'furniture'],
    ['modal fade', 'furniture'],
    ['cta-block', 'furniture'],
    ['call-to-action', 'furniture'],
    ['post-author__name', 'furniture'],
    ['author-description', 'furniture'],
    ['latest-news', 'furniture'],
    ['recent-posts', 'furniture'],
    ['post-navigation', 'furniture'],
    ['article-tools', 'furniture'],
    ['time-to-read', 'furniture'],
    ['donate-box', 'furniture'],
    ['mailing-list', 'furniture'],
    ['you-may-also-like', 'furniture'],
    ['was-this-helpful', 'furniture'],
    ['wp-block-post-author', 'furniture'],
    // furniture only while it holds no running text
    ['widget', 'doubtful'],
    ['story-widget', 'doubtful'],
    ['gallery', 'doubtful'],
    ['tag-x', 'doubtful'],
    ['nav-tabs', 'doubtful'],
    ['popular', 'doubtful'],
    ['published', 'doubtful'],
    ['hero-banner', 'doubtful'],
    // other people's words
    ['comments', 'comments'],
    ['comment-list', 'comments'],
    ['post comment byuser', 'comments'],
    ['disqus_thread', 'comments'],
    ['respond', 'comments'],
    // names that only contain such a word
    ['story-body', undefined],
    ['shared-text', undefined],
    ['unrelated', undefined],
    ['adsense-free-story', undefined],
    ['commentary', undefined],
    ['tagline', undefined],
    ['navigator', undefined],
    ['storybox', undefined],
    ['publishing', undefined],
    ['main content', undefined],
    ['', undefined],
    // page builders call everything a widget
    ['elementor-widget-wrap elementor-element', undefined],
    ['wp-block-gallery', undefined],
    ['elementor-widget related-posts', 'furniture'],
    ['hs_cos_wrapper_widget', undefined],
    ['wp-block-columns', undefined],
    // words that only tell a state
    ['story-main sidebar-enabled--no', undefined],
    ['has-sidebar story', undefined],
    ['no-comments-yet story', undefined],
    ['latest', undefined],
    ['actual', undefined],
  ]
  for (const [label, verdict] of verdicts) {
    test(`"${label}" is ${verdict ?? 'not furniture'}`, () => assert.equal(judgeLabel(label), verdict))
  }
})

describe('what the role of a box says', () => {
  for (const role of [
    'navigation',
    'complementary',
    'banner',
    'contentinfo',
    'search',
    'menu',
    'dialog',
    'alertdialog',
  ]) {
    test(`${role} is furniture`, () => assert.ok(isFurnitureRole(role)))
  }
  for (const role of ['main', 'article', 'document', 'presentation', 'region', '', undefined]) {
    test(`${role ?? 'no role'} is not`, () => assert.ok(!isFurnitureRole(role)))
  }
})
